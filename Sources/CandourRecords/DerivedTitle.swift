package import CandourPage

/// A title that a record takes from another one when all records are known: a meeting is called after its body,
/// `Cambridgeshire Police and Crime Panel, 23 March 2022`.
package struct DerivedTitle: Sendable, Hashable {
    /// The record that gives the first words.
    package let owner: RecordKey
    /// The first words when that record is not there or not public: `Meeting`.
    package let otherwise: String
    /// What follows them: `, 23 March 2022`.
    package let suffix: String

    /// A title that begins with that of `owner`.
    package init(owner: RecordKey, otherwise: String, suffix: String) {
        self.owner = owner
        self.otherwise = otherwise
        self.suffix = suffix
    }

    /// The title, where `head` looks a record up by its name. Give it public records alone: the title of a draft
    /// must not be read in another record's.
    package func completed(from head: (RecordKey) -> RecordHead?) -> String {
        (head(owner)?.title ?? otherwise) + suffix
    }
}

extension RecordReader {
    /// Says that the record has no title of its own: it is called by the title of a record of `kind` and `suffix`.
    package mutating func deriveTitle<Kind: RecordKind>(
        from id: String, of kind: Kind.Type, otherwise: String, suffix: String
    ) {
        derivedTitle = DerivedTitle(
            owner: RecordKey(kind: Kind.declaration.name, id: id), otherwise: otherwise, suffix: suffix)
    }
}
