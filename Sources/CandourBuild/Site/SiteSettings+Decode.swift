import CandourDiagnostics
import CandourPage
package import CandourSyntax

extension SiteSettings {
    /// Reads `site.yml`.
    static func read(_ file: SourceFile, number: UInt32, known: [DiagnosticID]) -> (
        settings: SiteSettings?, diagnostics: [Diagnostic]
    ) {
        let (node, problems) = YAMLReader.read(file, number: number, range: 0..<file.bytes.count)
        guard let node else {
            let empty = problems.isEmpty ? [Diagnostic.siteFileEmpty(number)] : problems
            return (nil, empty)
        }
        let log = ReadingLog()
        log.addForm(problems, of: file)
        var fields = FieldReader(node, subject: "site.yml", log: log)
        let settings = decode(&fields, known)
        fields.finish()
        return (settings, log.diagnostics)
    }

    /// The fields of `site.yml`, for the docs.
    package static func describe() -> [FieldDescription] {
        var fields = FieldReader(describing: "site.yml")
        _ = decode(&fields, [])
        return fields.descriptions
    }

    private static func decode(_ fields: inout FieldReader, _ known: [DiagnosticID]) -> SiteSettings? {
        let version = fields.required("candour", .count, "The version of the content format: 1.")
        let name = fields.required("name", .text, "The office's full name.")
        let shortName = fields.optional("short_name", .text, "A short name, for titles and small screens.")
        let address = fields.required("base_url", .webAddress, "The address the site is published at.")
        let summary = fields.optional("summary", .text, "One sentence on the office, for the home page.")
        let demonstration = fields.optional("demonstration", .yesNo, "Yes puts a notice on every page.")
        let language = fields.optional("language", .text, "The language of the pages, such as en-GB.")
        let theme = fields.optional("theme", .text, "The folder of the theme, in themes/.")
        let contacts = fields.records("contacts", each: "this contact", "The ways to reach the office.") {
            contact(&$0)
        }
        let licence = fields.optional("licence", .text, "The licence of the content, such as OGL-UK-3.0.")
        let search = fields.optional(
            "search", FieldType<SearchEngine>.choice, "What finds pages for readers; candour if not given.")
        let grantsPrefix = fields.record("grants", "these settings for grants", "Settings for grants data.") {
            inner in
            inner.optional("identifier_prefix", .text, "The prefix that 360Giving gave the office.")?.value
        }
        let accessibility = fields.record(
            "accessibility", "accessibility: in site.yml", "For the accessibility statement."
        ) { AccessibilitySettings.decode(&$0) }
        let checks = fields.records(
            "checks", each: "this check", "Checks that weigh more or less in this site than elsewhere."
        ) { CheckSetting.decode(&$0, known: known) }
        if let version, version.value != 1 { fields.log.diagnostics.append(.formatUnknown(version)) }
        guard let name, let address, version?.value == 1 else { return nil }
        if !fields.has("accessibility"), demonstration?.value != true {
            fields.log.diagnostics.append(.accessibilityMissing(at: fields.span))
        }
        let base = address.value.hasSuffix("/") ? address.value : address.value + "/"
        let themeName = theme ?? Spanned("civic", fields.span.firstByte)
        return SiteSettings(
            name: name.value, nameSpan: name.span, shortName: shortName?.value ?? name.value,
            publishedURL: base, baseURL: base,
            summary: summary?.value,
            isDemonstration: demonstration?.value ?? false, language: language?.value ?? "en-GB",
            theme: themeName,
            contacts: contacts, licence: licence?.value, search: search?.value ?? .candour,
            grantsPrefix: grantsPrefix, accessibility: accessibility,
            checks: CheckSetting.unique(checks, fields.log))
    }

    private static func contact(_ fields: inout FieldReader) -> SiteContact? {
        let id = fields.required("id", .id, "What records call this contact.")
        let name = fields.optional("name", .text, "What it is called.")
        let address = fields.optional("address", .text, "The postal address.")
        let phone = fields.optional("phone", .text, "The telephone number.")
        let email = fields.optional("email", .text, "The email address.")
        guard let id else { return nil }
        var lines: [[Inline]] = []
        if let name { lines.append([.strong(name.value)]) }
        if let address { lines.append([.text(address.value)]) }
        if let phone {
            let digits = phone.value.unicodeScalars.filter { ("0"..."9").contains($0) || $0 == "+" }
            var number = ""
            number.unicodeScalars.append(contentsOf: digits)
            lines.append([.text("Telephone "), .link(Link(phone.value, to: .external("tel:" + number)))])
        }
        if let email {
            lines.append([.text("Email "), .link(Link(email.value, to: .external("mailto:" + email.value)))])
        }
        return SiteContact(id: id.value, email: email, lines: lines)
    }
}

extension Diagnostic {
    fileprivate static func siteFileEmpty(_ number: UInt32) -> Diagnostic {
        Diagnostic(
            .siteFileEmpty, at: SourceSpan(file: number, start: 0, end: 0), headline: "site.yml is empty",
            reason: "It says what the office is called and where the site is published.",
            advice: .fix("write at least candour: 1, name: and base_url:."))
    }

    fileprivate static func formatUnknown(_ version: Spanned<Int>) -> Diagnostic {
        Diagnostic(
            .contentFormatUnknown, at: version.span,
            headline: "This version of Candour reads content format 1, and the site says \(version.value)",
            advice: .check("is this the right version of Candour?", ["if the site is new, write candour: 1"]))
    }
}
