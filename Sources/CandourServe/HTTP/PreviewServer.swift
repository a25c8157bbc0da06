import FlyingSocks
import Synchronization

/// Takes connections and has them answered, each by itself, so that none can hold up another.
struct PreviewServer: Sendable {
    let listener: Listener
    let responder: PreviewResponder
    let pool: any AsyncSocketPool

    /// How many connections there may be at once; a browser with a few open pages has about ten.
    private static let mostConnections = 256

    /// Answers until the task is cancelled.
    func run() async throws {
        let socket = try AsyncSocket(socket: listener.socket, pool: pool)
        let count = Count()
        await withDiscardingTaskGroup { group in
            while !Task.isCancelled {
                guard let accepted = try? await socket.accept() else {
                    // Perhaps there are too many open files; some are closed soon.
                    try? await Task.sleep(for: .milliseconds(50))
                    continue
                }
                let connection = Connection(socket: accepted)
                guard count.begin(atMost: PreviewServer.mostConnections) else {
                    connection.close()
                    continue
                }
                group.addTask {
                    await connection.serve(responder)
                    count.end()
                }
            }
        }
        try? socket.close()
    }

    /// How many connections there are.
    private final class Count: Sendable {
        private let number = Mutex(0)

        func begin(atMost most: Int) -> Bool {
            number.withLock { number in
                guard number < most else { return false }
                number += 1
                return true
            }
        }

        func end() { number.withLock { $0 -= 1 } }
    }
}
