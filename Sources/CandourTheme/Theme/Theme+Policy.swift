extension Theme {
    /// What a page may load (Content Security Policy Level 3): styles, scripts, pictures and data of its own site
    /// alone. No style or script stands in a page, and no form leads elsewhere.
    package static let policy =
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; "
        + "form-action 'self'; base-uri 'none'"
}
