extension RecordReader {
    /// Whether the record is an entry of a list, which must give its id; a file of its own has it in its name.
    package var isInList: Bool { source.listEntry != nil }
}
