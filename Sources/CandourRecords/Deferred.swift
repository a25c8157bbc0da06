import Synchronization

/// A value that is made when it is first asked for, and once.
package final class Deferred<Value: Sendable>: Sendable {
    private enum State {
        case waiting(@Sendable () -> Value)
        case made(Value)
    }

    private let state: Mutex<State>

    /// A value that `make` makes. Nobody else's deferred value may depend on this one in turn.
    package init(_ make: @escaping @Sendable () -> Value) { state = Mutex(.waiting(make)) }

    /// A value that is there already.
    package init(_ value: Value) { state = Mutex(.made(value)) }

    /// The value.
    package var value: Value {
        state.withLock { state in
            switch state {
            case .made(let value): return value
            case .waiting(let make):
                let value = make()
                state = .made(value)
                return value
            }
        }
    }
}
