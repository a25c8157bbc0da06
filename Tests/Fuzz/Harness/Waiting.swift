import Dispatch
import Synchronization

/// Runs asynchronous work for a caller that cannot wait for it otherwise, such as libFuzzer.
enum Waiting {
    private final class Box<Value: Sendable>: Sendable {
        let outcome = Mutex<Result<Value, any Error>?>(nil)
    }

    /// The result of `work`.
    static func result<Value: Sendable>(_ work: @escaping @Sendable () async throws -> Value) throws -> Value
    {
        let box = Box<Value>()
        let done = DispatchSemaphore(value: 0)
        Task.detached {
            let outcome: Result<Value, any Error>
            do { outcome = .success(try await work()) } catch { outcome = .failure(error) }
            box.outcome.withLock { $0 = outcome }
            done.signal()
        }
        done.wait()
        guard let outcome = box.outcome.withLock({ $0 }) else { throw Fault("the work gave nothing") }
        return try outcome.get()
    }
}
