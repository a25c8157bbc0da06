import Dispatch
import Glibc

/// The end of a command that goes on until somebody ends it: Ctrl-C, a closed terminal, or `kill`.
struct Interruption {
    private let stream: AsyncStream<Void>
    private let sources: [any DispatchSourceSignal]

    /// From now on none of these ends the process by itself, and neither does writing to who has gone.
    init() async {
        signal(SIGPIPE, SIG_IGN)
        let (stream, continuation) = AsyncStream.makeStream(of: Void.self)
        let (registered, registration) = AsyncStream.makeStream(of: Void.self)
        self.stream = stream
        sources = [SIGINT, SIGTERM, SIGHUP].map { number in
            let source = DispatchSource.makeSignalSource(signal: number)
            source.setRegistrationHandler { registration.yield() }
            source.setEventHandler { continuation.yield() }
            source.resume()
            return source
        }
        // Until all are in their place, a signal would end the process at once.
        var iterator = registered.makeAsyncIterator()
        for _ in sources { await iterator.next() }
    }

    /// Ends the command as one of them would.
    static func cause() { kill(getpid(), SIGTERM) }

    /// Returns when the first of them has come.
    func wait() async {
        for await _ in stream { break }
        for source in sources { source.cancel() }
    }
}
