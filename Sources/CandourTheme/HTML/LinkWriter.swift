import CandourPage

/// Writes where links of one page lead: relative to the page, so that the site works under any base path.
struct LinkWriter: Sendable {
    /// The page that the links stand on.
    let page: PageAddress
    /// What leads from the page to the root of the site: `../../`; for the page of addresses that do not exist,
    /// which is shown at any depth, the path that the site is published under.
    let root: String
    /// Whether the site is read from a disk, where nothing turns a folder into its index.html.
    let forDisk: Bool

    /// The links of `page`.
    init(_ page: PageAddress, type: PageType, baseURL: String, forDisk: Bool) {
        self.page = page
        self.forDisk = forDisk
        root = type == .notFound && !forDisk ? LinkWriter.path(of: baseURL) : page.root
    }

    /// Whether a link may lead there: an external destination must be a web address, email or telephone number.
    static func allows(_ target: Link.Target) -> Bool {
        switch target {
        case .page, .fragment: true
        case .external(let address): schemes.contains { begins(address, with: $0) }
        }
    }

    /// The value of an `href` or `src` attribute.
    func write(_ target: Link.Target, into buffer: inout HTMLBuffer) {
        switch target {
        case .page(let address, .some(let fragment)) where address == page:
            write(fragment: fragment, into: &buffer)
        case .page(let address, let fragment):
            write(address, into: &buffer)
            if let fragment { write(fragment: fragment, into: &buffer) }
        case .fragment(let fragment):
            write(fragment: fragment, into: &buffer)
        case .external(let address):
            buffer.append(encoding: address, .external)
        }
    }

    private func write(_ address: PageAddress, into buffer: inout HTMLBuffer) {
        buffer.append(text: root)
        buffer.append(encoding: address.path, .path)
        let isPage = address.path.isEmpty || address.path.hasSuffix("/")
        if forDisk, isPage {
            buffer.append("index.html")
        } else if root.isEmpty, address.path.isEmpty {
            // An empty address would lead to this page with its query; a dot leads to the folder.
            buffer.append("./")
        }
    }

    private func write(fragment: String, into buffer: inout HTMLBuffer) {
        buffer.append("#")
        buffer.append(encoding: fragment, .fragment)
    }

    private static let schemes = ["https://", "http://", "mailto:", "tel:"]

    private static func begins(_ address: String, with scheme: String) -> Bool {
        let start = address.utf8.prefix(scheme.utf8.count)
        // Letters of a scheme may be capitals (RFC 3986, section 3.1).
        let lower = start.lazy.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
        return lower.elementsEqual(scheme.utf8) && address.utf8.count > scheme.utf8.count
    }

    /// The path part of an absolute address: `/sub/` of `https://example.org/sub/`.
    private static func path(of address: String) -> String {
        let bytes = Array(address.utf8)
        var slashes = 0
        for (index, byte) in bytes.enumerated() where byte == UInt8(ascii: "/") {
            slashes += 1
            if slashes == 3 { return String(decoding: bytes[index...], as: UTF8.self) }
        }
        return "/"
    }
}
