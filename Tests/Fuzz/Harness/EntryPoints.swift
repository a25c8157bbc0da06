import Foundation
import Synchronization

// What libFuzzer calls. The environment says what is tried: CANDOUR_TRIAL names a trial; with CANDOUR_SEEDS, a
// folder, the seeds of all trials and a dictionary are written there and nothing is tried.

private let trial = Mutex<Trial?>(nil)

/// The most CPU time that an input took, in milliseconds.
private let slowest = Mutex(0)

/// No input may take as long. Of CPU time: libFuzzer itself looks at the time of day, which is long on a busy machine.
private let most = 2000

@_cdecl("LLVMFuzzerInitialize")
func prepare(_ count: UnsafeMutablePointer<CInt>?, _ arguments: UnsafeMutableRawPointer?) -> CInt {
    let environment = ProcessInfo.processInfo.environment
    if let folder = environment["CANDOUR_SEEDS"] {
        do {
            let folder = URL(filePath: folder)
            for trial in Trial.allCases {
                try Seeds.write(trial, to: folder.appending(path: trial.rawValue))
            }
            try Data(Seeds.dictionary().utf8).write(to: folder.appending(path: "kinds.dict"))
            exit(0)
        } catch {
            stop("The seeds cannot be written: \(error)")
        }
    }
    guard let named = environment["CANDOUR_TRIAL"].flatMap(Trial.init) else {
        stop("Set CANDOUR_TRIAL to one of: \(Trial.allCases.map(\.rawValue).joined(separator: " "))")
    }
    trial.withLock { $0 = named }
    atexit { say("slowest: \(slowest.withLock { $0 }) ms of CPU time") }
    return 0
}

@_cdecl("LLVMFuzzerTestOneInput")
func tryInput(_ data: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    do {
        let input = Array(UnsafeBufferPointer(start: data, count: count))
        let trial = trial.withLock { $0 }
        let start = clock()
        try Waiting.result { try await trial?.run(input) }
        let took = (clock() - start) * 1000 / CLOCKS_PER_SEC
        try require(took < most, "took \(took) ms of CPU time")
        slowest.withLock { $0 = max($0, took) }
    } catch {
        say("FAULT: \(error)")
        abort()
    }
    return 0
}

private func say(_ words: String) { FileHandle.standardError.write(Data((words + "\n").utf8)) }

private func stop(_ reason: String) -> Never {
    say(reason)
    exit(1)
}
