import FlyingSocks
import FoundationEssentials
import Glibc

/// One connection: a request is read, answered, and that is the end of it. Whatever is sent, nothing but this connection
/// ends.
struct Connection: Sendable {
    private let socket: AsyncSocket

    /// How long a request may take to arrive once it has begun, and an answer to be taken.
    private static let patience = Duration.seconds(20)
    /// How long nothing may come at all: browsers open connections before they know what to ask.
    private static let idleness = Duration.seconds(60)
    /// How often a page that waits for news is told that there is none: so it is noticed when it is closed.
    private static let heartbeat = Duration.seconds(15)
    /// How much of what follows a head is read, so that the answer is not lost with it.
    private static let mostUnread = 256 * 1024

    /// A connection that was just taken.
    init(socket: AsyncSocket) {
        self.socket = socket
        // Programs that a build starts need not have it.
        _ = fcntl(socket.socket.file.rawValue, F_SETFD, FD_CLOEXEC)
    }

    /// Answers the request, and closes the connection.
    func serve(_ responder: PreviewResponder) async {
        defer { close() }
        let request: RequestHead
        var hasBegun = false
        do {
            // A connection on which nothing was asked is not answered: a browser would take it for what it asks next.
            let first = try await within(Connection.idleness) { try await socket.read(atMost: 4096) }
            hasBegun = true
            request = try await within(Connection.patience) { try await head(after: first) }
        } catch RequestHead.Fault.malformed {
            return await end(with: .text(.badRequest, "This is no request that a preview understands."))
        } catch RequestHead.Fault.tooLong {
            return await end(with: .text(.headTooLarge, "This request is too long."))
        } catch is TimedOut where hasBegun {
            return await end(with: .text(.timeout, "The request did not arrive in time."))
        } catch {
            return
        }
        switch responder.answer(request) {
        case .once(let response): await end(with: response, to: request.method)
        case .events where request.method == "HEAD":
            await end(with: Response(status: .ok, type: ContentType.events), to: "HEAD")
        case .events: await sendEvents(responder.state)
        }
    }

    /// Closes the connection.
    func close() { try? socket.close() }

    /// The head of the request that begins with `first`.
    private func head(after first: [UInt8]) async throws -> RequestHead {
        var bytes = first
        while true {
            if let head = try RequestHead.read(bytes) { return head }
            do { bytes += try await socket.read(atMost: 4096) } catch SocketError.disconnected {
                throw RequestHead.Fault.malformed
            }
        }
    }

    /// Sends an answer, and takes what the other side still sends: closed before, the answer would be lost on its way.
    private func end(with response: Response, to method: String = "GET") async {
        _ = try? await within(Connection.patience) {
            try await socket.write(Data(response.bytes(for: method)))
            shutdown(socket.socket.file.rawValue, Int32(SHUT_WR))
            var unread = Connection.mostUnread
            while unread > 0 { unread -= try await socket.read(atMost: 4096).count }
        }
    }

    /// Tells the page of every change, until it is closed.
    private func sendEvents(_ state: PreviewState) async {
        let news = state.listen()
        await withTaskGroup { group in
            group.addTask {
                do {
                    let head = Response(status: .ok, type: ContentType.events).head
                    try await send(head + "retry: 500\n\n")
                    for await item in news { try await send("data: \(item)\n\n") }
                } catch {}
            }
            group.addTask {
                do {
                    while true {
                        try await Task.sleep(for: Connection.heartbeat)
                        try await send(": nothing new\n\n")
                    }
                } catch {}
            }
            // The page sends nothing more; its end is seen as the end of what can be read.
            group.addTask { while (try? await socket.read(atMost: 4096)) != nil {} }
            _ = await group.next()
            group.cancelAll()
        }
    }

    private func send(_ text: String) async throws {
        try await within(Connection.patience) { try await socket.write(Data(text.utf8)) }
    }

    private struct TimedOut: Error {}

    /// What `work` gives, if it takes no longer than `limit`.
    private func within<Value: Sendable>(
        _ limit: Duration, _ work: @escaping @Sendable () async throws -> Value
    ) async throws -> Value {
        try await withThrowingTaskGroup(of: Value.self) { group in
            group.addTask { try await work() }
            group.addTask {
                try await Task.sleep(for: limit)
                throw TimedOut()
            }
            defer { group.cancelAll() }
            guard let value = try await group.next() else { throw TimedOut() }
            return value
        }
    }
}
