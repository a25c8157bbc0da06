package import CandourPage

extension Theme {
    /// What a page may load (Content Security Policy Level 3): styles, scripts, pictures and data of its own site
    /// alone. No style or script stands in a page, and no form leads elsewhere. Pagefind is WebAssembly.
    package static func policy(for engine: SearchEngine) -> String {
        let programs = engine == .pagefind ? " 'wasm-unsafe-eval'" : ""
        return "default-src 'none'; style-src 'self'; script-src 'self'\(programs); img-src 'self'; "
            + "connect-src 'self'; form-action 'self'; base-uri 'none'"
    }
}
