/// Sites for the messages about site.yml, the theme and the content folder as a whole: a site has each of them once.
enum OwnSites {
    static let all: [OwnSite] = settings + accessibility + checks + lock + content + themes + hostile

    private static let record = ["content/pages/about.md": "---\ntitle: About the café\n---\n"]
    static let settingsStart =
        "candour: 1\nname: Café £5\nbase_url: https://example.org/\ndemonstration: yes\n"

    private static func site(_ reason: String, _ settings: String, savedAs: SavedAs? = nil) -> OwnSite {
        OwnSite(
            reason: reason, files: record.merging(["site.yml": settings]) { _, new in new },
            savedAs: savedAs.map { ["site.yml": $0] } ?? [:])
    }

    private static let settings = [
        site("site.yml is empty", "⟪site-file-empty⟫"),
        site("site.yml is empty", "⟪site-file-empty⟫# Café £5\n"),
        site("site.yml is empty", "⟪site-file-empty⟫\n\n", savedAs: .byteOrderMarkAndCRLF),
        site(
            "there is one version",
            "candour: ⟪content-format-unknown⟫2\nname: Café\nbase_url: https://example.org/\n"),
        site(
            "there is one version",
            "{ name: Café £5, candour: ⟪content-format-unknown⟫0, base_url: https://example.org/ }\n"),
        site(
            "there is one version",
            "# Café £5\nname: Café\nbase_url: https://example.org/\ncandour: ⟪content-format-unknown⟫11\n",
            savedAs: .crlf),
        site(
            "only site.yml has web addresses",
            "candour: 1\nname: Café\nbase_url: ⟪not-an-address⟫example.org/café £5\n"),
        site(
            "only site.yml has web addresses",
            settingsStart
                + "accessibility: { status: partly, prepared_on: not stated, reviewed_on: not stated, "
                + "tested_by: not stated, contact_form: ⟪not-an-address⟫ftp://é.org }\n"),
        site("only site.yml names the theme", "theme: ⟪theme-not-found⟫civil\n" + settingsStart),
        site(
            "only site.yml names the theme",
            "{ name: Café £5, candour: 1, demonstration: yes, theme: ⟪theme-not-found⟫café, base_url: https://example.org/ }\n"
        ),
        site(
            "only site.yml names the theme", settingsStart + "theme: ⟪theme-not-found⟫../civic\n",
            savedAs: .crlf),
        site(
            "site.yml can be in the wrong form too", "\nname⟪missing-space-after-colon⟫:Café £5\ncandour: 1\n"
        ),
    ]

    private static let content = [
        OwnSite(
            reason: "there is no content folder",
            files: ["site.yml": "⟪content-folder-missing⟫" + settingsStart]),
        OwnSite(
            reason: "there is no content folder",
            files: ["site.yml": "⟪content-folder-missing⟫# Café £5\n" + settingsStart],
            savedAs: ["site.yml": .byteOrderMark]),
        OwnSite(
            reason: "the content folder has another name",
            files: [
                "site.yml": "⟪content-folder-missing⟫" + settingsStart,
                "Content/pages/about.md": "---\ntitle: Café\n---\n",
            ]),
        OwnSite(
            reason: "where a list of people cannot be read, nobody knows who is in it",
            files: [
                "site.yml": settingsStart,
                "content/people/ann.md": "---\nname: Ann Ash\nbasis: public office\n---\n",
                "content/pages/about.md":
                    "---\ntitle: Café £5\nsummary: We thank ⟪person-not-registered⟫Councillor Zoë Hart.\n---\n"
                    + "Councillor Ash, ⟪person-not-registered⟫Cllr R. Marlow and the Chief Constable.\n",
                "content/pages/more.md":
                    "---\ntitle: Café £5\n---\n| é £5 | with ⟪person-not-registered⟫Deputy Chief Constable Rob Marlow |\n"
                    + "| --- | --- |\n| a | b |\n",
            ]),
        OwnSite(
            reason: "links on the disk are no files",
            files: [
                "site.yml": settingsStart, "content/pages/about.md": "---\ntitle: About\n---\n",
                "content/pages/staff.md": "⟪not-an-ordinary-file⟫",
                "content/people/ann.md": "⟪not-an-ordinary-file⟫",
                "themes/civic/assets/logo.svg": "⟪not-an-ordinary-file⟫",
            ], links: ["content/pages/staff.md", "content/people/ann.md", "themes/civic/assets/logo.svg"]),
    ]

    private static let slots = "{{{head}}}{{{heading}}}{{{notices}}}{{{content}}}{{{history}}}"

    /// A site with a theme of its own.
    private static func theme(_ reason: String, _ files: [String: String]) -> OwnSite {
        var all = record.merging(["site.yml": settingsStart + "theme: café\n"]) { _, new in new }
        all["themes/café/theme.yml"] = "name: Café £5\n"
        all["themes/café/assets/civic.css"] = "/* £5 */"
        all["themes/café/templates/shell.mustache"] = slots
        for (path, text) in files {
            all[path.hasPrefix("../") ? "themes/" + path.dropFirst(3) : "themes/café/" + path] = text
        }
        return OwnSite(reason: reason, files: all)
    }

    private static let themes = [
        theme("a circle hides the rest", ["theme.yml": "extends: ⟪themes-in-a-circle⟫café\nname: Café £5\n"]),
        theme(
            "a circle hides the rest", ["theme.yml": "{ name: Café £5, extends: ⟪themes-in-a-circle⟫café }\n"]
        ),
        theme(
            "a circle hides the rest",
            ["theme.yml": "name: Café £5\ncolours:\n  ink: \"#102030\"\nextends: ⟪themes-in-a-circle⟫café\n"]),
        theme(
            "a circle of two, with a mistake in it that is told once",
            [
                "theme.yml": "name: Café £5\nextends: bare\n",
                "../bare/theme.yml":
                    "⟪unknown-field⟫title: Bare\nname: Bare £5\nextends: ⟪themes-in-a-circle⟫café\n",
            ]),
        theme(
            "a site has one theme",
            [
                "theme.yml": """
                colours: { é: £5, accent: "#ffffff" }
                """.replacing("é:", with: "⟪theme-colour-unknown⟫é:").replacing(
                    "\"#ffffff", with: "⟪theme-colour-faint⟫\"#ffffff")
                    + "\nname: Café\n"
            ]),
        theme(
            "a site has one theme",
            [
                "theme.yml": """
                # Café £5
                name: Café
                colours:
                  ⟪theme-colour-unknown⟫acent: "#1f5673"
                  ink: ⟪theme-colour-form⟫£5
                  paper: ⟪theme-colour-form⟫blue
                  ⟪theme-colour-unknown⟫Ink: "#000000"
                  dark_ink: ⟪theme-colour-faint⟫"#333333"
                  accent: ⟪theme-colour-form⟫"#fff"
                  dark_accent: ⟪theme-colour-faint⟫"#222222"
                """
            ]),
        theme(
            "a site has one theme",
            [
                "templates/shell.mustache": slots + "\n<p>Café £5 {{ ⟪theme-key-unknown⟫site.name }}</p>\n"
                    + "<ul><li>é {{⟪theme-key-misused⟫demonstration}}</li></ul>\n{{> ⟪theme-file-missing⟫foot}}\n"
                    + "{{#⟪theme-key-misused⟫heading}}é{{/heading}}\n{{> header}}\n",
                "templates/header.mustache":
                    "{{=⟪theme-tag-unsupported⟫<% %>=}}\n<p>£5 é {{⟪theme-key-unknown⟫nam}} "
                    + "{{> ⟪theme-template-loop⟫header}} {{^⟪theme-key-misused⟫content}}{{/content}}</p>\n",
                "templates/footer.mustache":
                    "<p>£5 é ⟪theme-tag-unclosed⟫{{name }\n</p>{{> ⟪theme-file-missing⟫café}}\n",
                "templates/list.mustache": "⟪theme-tag-unclosed⟫{{{head}}\n{{> ⟪theme-template-loop⟫loop}}",
                "templates/loop.mustache":
                    "é £5 {{> ⟪theme-template-loop⟫list}}{{⟪theme-tag-unsupported⟫upper(name)}}\n"
                    + "{{#⟪theme-tag-unclosed⟫demonstration}}\n{{⟪theme-key-unknown⟫é}}\n{{$⟪theme-tag-unsupported⟫é}}",
            ]),
        theme(
            "a theme has one logo",
            [
                "theme.yml": "name: Café £5\nlogo: ⟪theme-logo-not-picture⟫assets/logo.svg\n",
                "assets/logo.svg": "<html>é</html>",
            ]),
        theme(
            "a theme has one logo",
            [
                "theme.yml": "{ name: Café £5, logo: ⟪theme-logo-not-picture⟫assets/logo.png }\n",
                "assets/logo.png": "£5",
            ]),
        theme(
            "a theme has one logo",
            [
                "theme.yml":
                    "# £5\nname: Café\nlogo: ⟪theme-logo-not-picture⟫\"assets/logo.gif\" # Café\ncolours: {}\n",
                "assets/logo.gif": "",
            ]),
        theme(
            "a shell is looked at when its tags are right",
            [
                "templates/shell.mustache": "⟪theme-place-missing⟫"
                    + slots.replacing("{{{heading}}}", with: "é")
            ]),
        theme(
            "a shell is looked at when its tags are right",
            [
                "templates/shell.mustache": "⟪theme-place-missing⟫é £5"
                    + slots.replacing(
                        "{{{content}}}", with: "{{#demonstration}}{{{content}}}{{/demonstration}}")
            ]),
        theme(
            "a shell is looked at when its tags are right",
            [
                "templates/shell.mustache": "⟪theme-place-missing⟫\n"
                    + slots.replacing("{{{history}}}", with: "{{! history }}")
            ]),
        OwnSite(
            reason: "a site has one theme",
            files: record.merging(
                [
                    "site.yml": settingsStart + "theme: bare\n", "themes/bare/assets/civic.css": "",
                    "themes/bare/theme.yml": "name: ⟪theme-file-missing⟫Café £5\n",
                ]) { _, new in new }),
        theme("a theme can be saved in another form", ["theme.yml": "name: Caf⟪not-utf-8⟫é\n"]).saved([
            "themes/café/theme.yml": .windows1252
        ]),
        theme(
            "names of templates that Mustache cannot read",
            [
                "templates/shell.mustache": "⟪theme-template-unreadable⟫" + slots + "{{> a b}}",
                "templates/a b.mustache": "⟪theme-template-unreadable⟫é £5 {{> c,d}}",
                "templates/c,d.mustache": "⟪theme-template-unreadable⟫\n{{> e£}}",
                "templates/e£.mustache": "é",
            ]),
        theme("a theme can be empty", ["theme.yml": "⟪empty-file⟫# Café £5\n"]),
        theme(
            "a theme can be too large",
            ["assets/civic.css": "⟪file-too-large⟫⟪250001 times: /* 20 bytes, CSS */\\n⟫"]),
    ]
}
