import CandourPage

/// A file of a record that is published as it is.
struct PublishedFile: Sendable, Hashable {
    /// Its path relative to the site folder.
    let path: String
    /// Where it is published: `files/KIND/ID/NAME`.
    let address: PageAddress
    /// Its size in bytes.
    let size: Int

    /// The address of a file of a record; characters that an address cannot hold are percent-encoded by the theme.
    static func address(of name: String, in record: RecordKey) -> PageAddress {
        PageAddress("files/\(record.kind)/\(record.id)/\(name)")
    }
}
