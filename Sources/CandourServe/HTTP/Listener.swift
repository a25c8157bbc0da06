package import CandourBuild
import FlyingSocks
import Glibc

/// A port that the preview has taken, before it answers anybody.
package struct Listener: Sendable {
    /// Where it listens.
    package let address: PreviewAddress

    let socket: Socket

    /// How many ports are tried, one after the other, where it matters to nobody which one it is.
    private static let attempts: UInt16 = 20

    /// Listens at `address`, or, where that `isMovable` and its port is taken, at the next one that is free.
    package init(_ address: PreviewAddress, isMovable: Bool) throws(MachineFault) {
        var last: any Error = SocketError.unsupportedAddress
        for step in 0..<(isMovable ? Listener.attempts : 1) {
            guard let candidate = address.at(address.port &+ step) else { break }
            do {
                let socket = try candidate.listen()
                self.socket = socket
                self.address = Listener.port(of: socket).flatMap(candidate.at) ?? candidate
                return
            } catch {
                last = error
                guard Listener.code(of: error) == EADDRINUSE else { break }
            }
        }
        throw .cannotListen(address, Listener.code(of: last))
    }

    /// The port that the system chose.
    private static func port(of socket: Socket) -> UInt16? {
        switch try? socket.sockname() {
        case .ip4(_, let port), .ip6(_, let port): port
        case .unix, nil: nil
        }
    }

    private static func code(of error: any Error) -> Int32 {
        guard let error = error as? SocketError, case .failed(_, let code, _) = error else { return EINVAL }
        return code
    }
}

extension MachineFault {
    fileprivate static func cannotListen(_ address: PreviewAddress, _ code: Int32) -> MachineFault {
        switch code {
        case EADDRINUSE:
            MachineFault(
                "Port \(address.port) is in use by another program, perhaps by another preview",
                advice: "End that program, or choose another port, such as --port \(address.port ^ 1).")
        case EACCES:
            MachineFault(
                "This user may not use port \(address.port)",
                advice: "Choose a port from 1024 upwards with --port.")
        case EADDRNOTAVAIL:
            MachineFault(
                "\(address.host) is not an address of this machine",
                advice:
                    "Leave --host out for a preview on this machine alone, or name one of its own addresses.")
        default:
            MachineFault(
                "The preview cannot listen at \(address.url): \(String(cString: strerror(code)))",
                advice: "Choose another address with --host, or another port with --port.")
        }
    }
}
