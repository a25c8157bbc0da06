import FlyingSocks
import Glibc

/// Where the preview listens: an address of this machine, and a port.
package struct PreviewAddress: Sendable {
    /// `127.0.0.1`, `::1`.
    let host: String
    /// The port; 0 lets the system choose.
    package let port: UInt16

    /// The address `host`, which is an address in digits or `localhost`; nothing where it is neither.
    package init?(host: String, port: UInt16) {
        let digits = host == "localhost" ? "127.0.0.1" : host
        var short = in_addr()
        var long = in6_addr()
        guard inet_pton(AF_INET, digits, &short) == 1 || inet_pton(AF_INET6, digits, &long) == 1 else {
            return nil
        }
        self.host = digits
        self.port = port
    }

    /// Whether programs on other machines can reach it.
    package var isOpen: Bool { !host.hasPrefix("127.") && host != "::1" }

    /// The address as a browser on this machine takes it: `http://127.0.0.1:8080/`.
    package var url: String {
        // What stands for every address of the machine is none that a browser can ask.
        let name = host == "0.0.0.0" ? "127.0.0.1" : host == "::" ? "::1" : host
        return "http://\(name.contains(":") ? "[\(name)]" : name):\(port)/"
    }

    /// The same host at another port.
    func at(_ port: UInt16) -> PreviewAddress? { PreviewAddress(host: host, port: port) }

    /// A socket that listens there; a failure has the system's reason in `errno`.
    func listen() throws -> Socket {
        let isLong = host.contains(":")
        let socket = try Socket(domain: isLong ? AF_INET6 : AF_INET, type: .stream)
        do {
            // A preview that was ended leaves connections behind for a minute, and the next one may listen meanwhile.
            try socket.setValue(true, for: .localAddressReuse)
            if isLong {
                try socket.bind(to: sockaddr_in6.inet6(ip6: host, port: port))
            } else {
                try socket.bind(to: sockaddr_in.inet(ip4: host, port: port))
            }
            try socket.listen()
            _ = fcntl(socket.file.rawValue, F_SETFD, FD_CLOEXEC)
            return socket
        } catch {
            try? socket.close()
            throw error
        }
    }
}
