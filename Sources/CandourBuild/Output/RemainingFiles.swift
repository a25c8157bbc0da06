/// A sink into which some files need not be written, because they are there already.
struct RemainingFiles: OutputSink {
    let sink: any OutputSink
    /// The paths of those that are there.
    let known: Set<String>

    func write(_ bytes: [UInt8], to path: String) throws(MachineFault) {
        if !known.contains(path) { try sink.write(bytes, to: path) }
    }

    func copy(_ file: FoundFile, to path: String) throws(MachineFault) -> (size: Int, hash: String) {
        try sink.copy(file, to: path)
    }
}
