import Foundation
import Synchronization

// What libFuzzer calls. The environment says what is tried: CANDOUR_TRIAL names a trial; with CANDOUR_SEEDS, a
// folder, the seeds of all trials and a dictionary are written there and nothing is tried.

private let trial = Mutex<Trial?>(nil)

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
    return 0
}

@_cdecl("LLVMFuzzerTestOneInput")
func tryInput(_ data: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    do {
        let input = Array(UnsafeBufferPointer(start: data, count: count))
        let trial = trial.withLock { $0 }
        try Waiting.result { try await trial?.run(input) }
    } catch {
        FileHandle.standardError.write(Data("FAULT: \(error)\n".utf8))
        abort()
    }
    return 0
}

private func stop(_ reason: String) -> Never {
    FileHandle.standardError.write(Data((reason + "\n").utf8))
    exit(1)
}
