internal import CCMarkGFM
private import Synchronization

/// Calls libcmark-gfm, whose objects never leave the functions here.
///
/// Its extensions keep one table of special characters for the whole process: every parser sets its own when it
/// begins a document and clears them when it ends one, also under another thread that is still reading (measured
/// with 0.29.0.gfm.6: one document in nine lost a link when four threads read). So the characters of the
/// autolink extension are set once and never cleared, and documents with a tilde are read one at a time.
enum MarkdownLibrary {
    /// The numbers of the extensions' nodes; asking for them registers the extensions, once.
    static let nodeTypes: MarkdownNodeTypes = register()

    private static let tilde = Mutex(())

    /// Reads the body of `source` and hands the root of cmark's tree to `visit`, which must not keep it.
    static func read(_ source: MarkdownSource, _ visit: (OpaquePointer) -> Void) {
        if source.holds(UInt8(ascii: "~")) {
            tilde.withLock { _ in parse(source, ["table", "autolink", "strikethrough"], visit) }
        } else {
            parse(source, ["table", "autolink"], visit)
        }
    }

    private static func parse(
        _ source: MarkdownSource, _ extensions: [String], _ visit: (OpaquePointer) -> Void
    ) {
        source.bytes.withUnsafeBytes { bytes in
            parse(UnsafeRawBufferPointer(rebasing: bytes[source.body]), extensions, visit)
        }
    }

    private static func parse(
        _ text: UnsafeRawBufferPointer,
        _ extensions: [String],
        _ visit: (OpaquePointer) -> Void
    ) {
        let options =
            CMARK_OPT_FOOTNOTES | CMARK_OPT_SMART | CMARK_OPT_VALIDATE_UTF8
            | CMARK_OPT_STRIKETHROUGH_DOUBLE_TILDE
        MarkdownMemory.withAllocator { memory in
            guard let parser = cmark_parser_new_with_mem(options, memory) else { return }
            for name in extensions {
                if let found = cmark_find_syntax_extension(name) {
                    cmark_parser_attach_syntax_extension(parser, found)
                }
            }
            if let start = text.baseAddress, !text.isEmpty {
                cmark_parser_feed(parser, start.assumingMemoryBound(to: CChar.self), text.count)
            }
            if let root = cmark_parser_finish(parser) { visit(root) }
        }
    }

    private static func register() -> MarkdownNodeTypes {
        cmark_gfm_core_extensions_ensure_registered()
        keepAutolinkCharacters()
        var types = MarkdownNodeTypes()
        // The numbers are variables of the C library; a small document shows them without touching those.
        let sample = Array("|a|\n|-|\n|~~b~~|\n".utf8)
        sample.withUnsafeBytes { bytes in
            parse(bytes, ["table", "strikethrough"]) { root in
                guard let table = cmark_node_first_child(root), let row = cmark_node_last_child(table),
                    let cell = cmark_node_first_child(row), let struck = cmark_node_first_child(cell)
                else { return }
                types.table = cmark_node_get_type(table).rawValue
                types.row = cmark_node_get_type(row).rawValue
                types.cell = cmark_node_get_type(cell).rawValue
                types.strikethrough = cmark_node_get_type(struck).rawValue
            }
        }
        return types
    }

    /// Reads one document in whose middle the autolink extension is told that it has no special characters:
    /// they were set at the beginning, and nobody clears them any more.
    private static func keepAutolinkCharacters() {
        guard let autolink = cmark_find_syntax_extension("autolink"),
            let interruption = cmark_syntax_extension_new("interruption"),
            let parser = cmark_parser_new(CMARK_OPT_DEFAULT)
        else { return }
        defer {
            cmark_parser_free(parser)
            cmark_syntax_extension_free(cmark_get_default_mem_allocator(), interruption)
        }
        cmark_syntax_extension_set_match_inline_func(interruption) { _, _, _, _, _ in
            cmark_syntax_extension_set_special_inline_chars(cmark_find_syntax_extension("autolink"), nil)
            return nil
        }
        cmark_parser_attach_syntax_extension(parser, autolink)
        cmark_parser_attach_syntax_extension(parser, interruption)
        cmark_parser_feed(parser, "w", 1)
        if let root = cmark_parser_finish(parser) { cmark_node_free(root) }
    }
}
