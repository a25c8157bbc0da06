/// A page of a built site, as far as a comparison needs it.
struct BuiltPage: Sendable, Hashable {
    /// What it is called.
    let title: String
    /// The sentence that opens it.
    let summary: String?
    /// The blocks of its text, in their order, without title and summary.
    let paragraphs: [String]
    /// Where it leads at once, where it is only there for those who follow an earlier address.
    let leadsTo: String?

    /// Reads a page. `base` is the address of its site, which counts as no difference.
    init(_ bytes: [UInt8], base: String) {
        let blocks = HTMLText(bytes).blocks
        title = blocks.first { $0.element == "h1" }?.text ?? ""
        summary = blocks.first { $0.name == "lead" }?.text
        paragraphs = blocks.filter { $0.element != "h1" && $0.name != "lead" }.map {
            base.isEmpty ? $0.text : $0.text.replacing(base, with: "/")
        }
        let head = String(decoding: bytes.prefix(8192), as: UTF8.self)
        let isForwarding = head.contains("http-equiv=\"refresh\"")
        leadsTo = isForwarding ? BuiltPage.canonical(in: head)?.replacing(base, with: "/") : nil
    }

    /// The address that a page gives as its own.
    static func canonical(in head: String) -> String? {
        let parts = head.split(
            separator: "<link rel=\"canonical\" ", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2 else { return nil }
        return HTMLText.attribute("href", of: parts[1].prefix { $0 != ">" })
    }
}
