import Glibc

/// The names by which browsers may ask for the preview.
///
/// A page elsewhere can make its own name lead to this machine (DNS rebinding), and would then read drafts as its own.
/// Its name comes with each request, so only names that nobody else can own are answered: those of this machine, and
/// its addresses.
package struct HostNames: Sendable {
    private let own: Set<String>
    private let isOpen: Bool

    /// The names of this machine; more than the loopback's count only where others may ask at all (`isOpen`).
    package init(isOpen: Bool) {
        self.isOpen = isOpen
        var names: Set<String> = ["localhost"]
        if isOpen {
            var buffer = [CChar](repeating: 0, count: 256)
            if gethostname(&buffer, buffer.count - 1) == 0 {
                let name = String(
                    decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
                names.insert(name.lowercased())
                names.insert(name.lowercased() + ".local")
            }
        }
        own = names
    }

    /// Whether a request for `host`, with or without a port, is meant for the preview.
    package func include(_ host: String) -> Bool {
        guard let name = HostNames.withoutPort(host) else { return false }
        if name.hasPrefix("[") {
            var address = in6_addr()
            guard inet_pton(AF_INET6, String(name.dropFirst().dropLast()), &address) == 1 else {
                return false
            }
            // The loopback's address is 1.
            return isOpen
                || withUnsafeBytes(of: address) { $0.dropLast().allSatisfy { $0 == 0 } && $0.last == 1 }
        }
        var address = in_addr()
        if inet_pton(AF_INET, name, &address) == 1 {
            return isOpen || UInt32(bigEndian: address.s_addr) >> 24 == 127
        }
        let plain = name.hasSuffix(".") ? String(name.dropLast()) : name
        return own.contains(plain) || plain.hasSuffix(".localhost")
    }

    /// The name alone, in small letters; nothing where what stands after it is no port.
    private static func withoutPort(_ host: String) -> String? {
        let host = host.lowercased()
        var name = host[...]
        var port: Substring?
        if host.hasPrefix("[") {
            guard let end = host.firstIndex(of: "]") else { return nil }
            name = host[...end]
            let rest = host[host.index(after: end)...]
            guard rest.isEmpty || rest.hasPrefix(":") else { return nil }
            port = rest.isEmpty ? nil : rest.dropFirst()
        } else if let colon = host.firstIndex(of: ":") {
            name = host[..<colon]
            port = host[host.index(after: colon)...]
        }
        if let port, !port.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) {
            return nil
        }
        return name.isEmpty ? nil : String(name)
    }
}
