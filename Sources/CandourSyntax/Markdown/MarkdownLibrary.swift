internal import CCMarkGFM
private import Synchronization

/// Calls libcmark-gfm, whose objects never leave the functions here.
///
/// Its extensions keep one table of special characters for the whole process: every parser sets its own when it
/// begins a document and clears them when it ends one, also under another thread that is still reading (measured
/// with 0.29.0.gfm.6: one document in nine lost a link when four threads read). So documents that need such
/// characters, for text struck through and for bare addresses, are read one at a time. To the others it makes no
/// difference that the characters are set meanwhile: no extension asks them for a match.
enum MarkdownLibrary {
    /// The numbers of the extensions' nodes; asking for them registers the extensions, once.
    static let nodeTypes: MarkdownNodeTypes = register()

    private static let turns = Mutex(())

    /// Reads the body of `source` and hands the root of cmark's tree to `visit`, which must not keep it. Bare
    /// addresses become links only where `linksAddresses` is set: looking for them takes a fifth of the time.
    static func read(_ source: MarkdownSource, linksAddresses: Bool, _ visit: (OpaquePointer) -> Void) {
        var extensions = ["table"]
        if linksAddresses { extensions.append("autolink") }
        if source.holds(UInt8(ascii: "~")) { extensions.append("strikethrough") }
        if extensions.count == 1 {
            parse(source, extensions, visit)
        } else {
            turns.withLock { _ in parse(source, extensions, visit) }
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
        // That the bytes are UTF-8 was seen when the file was loaded.
        let options = CMARK_OPT_FOOTNOTES | CMARK_OPT_SMART | CMARK_OPT_STRIKETHROUGH_DOUBLE_TILDE
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
}
