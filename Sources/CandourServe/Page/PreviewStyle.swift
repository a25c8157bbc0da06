/// How what the preview adds looks: by day, in the dark, in forced colours, on a narrow screen; never on paper.
///
/// There are two sheets, as the one that every page has must not touch anything that is the page's own.
enum PreviewStyle {
    private static let colours = """
        { --candour-text: #1d1d1f; --candour-back: #ffffff; --candour-soft: #f1f1f3;
          --candour-problem: #a3123a; --candour-warning: #7a4f00; --candour-focus: #0b4dc2; }
        """
    private static let darkColours = """
        { --candour-text: #f2f2f4; --candour-back: #1b1c20; --candour-soft: #2a2c32;
          --candour-problem: #ff9db4; --candour-warning: #ffc966; --candour-focus: #9cc2ff; }
        """

    private static func colours(of selector: String) -> String {
        "\(selector) \(colours)\n@media (prefers-color-scheme: dark) { \(selector) \(darkColours) }\n"
    }

    /// For every page: the marks in it, and the page that stands for a site that cannot be shown yet.
    static let page =
        colours(of: ".candour-preview-mark") + """
            .candour-preview-mark { color: var(--candour-text); background: var(--candour-back);
              border: 1px solid var(--candour-problem); border-inline-start-width: 0.5rem; padding: 0.25rem 0.75rem;
              margin: 0.5rem 0; font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; text-align: start; }
            .candour-preview-mark.warning { border-color: var(--candour-warning); }
            .candour-preview-mark:focus-visible { outline: 0.1875rem solid var(--candour-focus); }
            .candour-preview-page { font: 1rem/1.5 system-ui, sans-serif; max-inline-size: 40rem; margin: 2rem auto;
              padding: 0 1rem; }
            @media print { .candour-preview-mark { display: none; } }

            """

    /// For the panel, which lies in a shadow tree.
    static let panel =
        colours(of: ":host") + """
            :host { all: initial; }
            :host([hidden]) { display: none; }
            section { position: fixed; inset-block-end: 0; inset-inline: 0; z-index: 2147483647;
              color: var(--candour-text); background: var(--candour-back); font: 1rem/1.5 system-ui, sans-serif;
              border-block-start: 0.25rem solid var(--candour-problem); box-shadow: 0 0 1rem rgb(0 0 0 / 0.3); }
            section.warning { border-color: var(--candour-warning); }
            .bar { display: flex; flex-wrap: wrap; gap: 0.5rem 1rem; align-items: center;
              justify-content: space-between; padding: 0.25rem 1rem; }
            h2 { font-size: 1.125rem; margin: 0; }
            h3 { font-size: 1rem; margin: 0; }
            .body { max-block-size: 45vh; overflow: auto; padding: 0 1rem 0.5rem; }
            .body[hidden] { display: none; }
            p { margin: 0.25rem 0; max-inline-size: 45rem; }
            p:empty { display: none; }
            ol { margin: 0.5rem 0; padding-inline-start: 1.5rem; }
            li { margin-block-end: 1rem; }
            .kind { text-transform: uppercase; letter-spacing: 0.05em; }
            .problem .kind { color: var(--candour-problem); }
            .warning .kind { color: var(--candour-warning); }
            code, pre { font: 0.875rem/1.4 ui-monospace, monospace; }
            .place, .more { overflow-wrap: anywhere; }
            pre { margin: 0.5rem 0; padding: 0.5rem; overflow-x: auto; background: var(--candour-soft); }
            pre.advice { background: none; padding: 0; white-space: pre-wrap; font: inherit; }
            button { font: inherit; color: inherit; background: var(--candour-soft); border: 1px solid currentcolor;
              border-radius: 0.25rem; padding: 0.125rem 0.75rem; min-block-size: 1.75rem; cursor: pointer; }
            :focus-visible { outline: 0.1875rem solid var(--candour-focus); outline-offset: 0.125rem; }
            .status { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden;
              clip-path: inset(50%); }
            @media print { section { display: none; } }

            """
}
