/// Names files as the host of a repository does: from the root of the repository, wherever in it the site lies.
package struct RepositoryPath: Sendable, Hashable {
    /// The site’s folder from the root of the repository: empty, or ending in a slash.
    private let prefix: String

    /// A site in the folder `folder` of its repository; empty where that is the root.
    package init(folder: String = "") {
        prefix = folder.isEmpty || folder.hasSuffix("/") ? folder : folder + "/"
    }

    /// The path from the root of the repository of a file at `path` in the site’s folder.
    package func of(_ path: String) -> String { prefix + path }

    /// The same as a relative address (RFC 3986): what is not plain is written as `%` with two digits.
    func address(of path: String) -> String {
        var address = ""
        for byte in of(path).utf8 {
            let scalar = Unicode.Scalar(byte)
            let isPlain =
                (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
                || ["-", ".", "_", "~", "/"].contains(scalar)
            if isPlain {
                address.unicodeScalars.append(scalar)
            } else {
                let digits = String(byte, radix: 16, uppercase: true)
                address += "%" + (digits.count == 1 ? "0" : "") + digits
            }
        }
        return address
    }
}
