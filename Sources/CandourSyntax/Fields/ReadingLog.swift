package import CandourDiagnostics
package import CandourPage

/// What reading one record gathers besides its values: messages, references, prose links, what is not stated.
///
/// One log serves a record's readers, nested ones included, and never leaves the task that decodes the record.
package final class ReadingLog {
    /// Everything wrong so far.
    package var diagnostics: [Diagnostic] = []
    /// Every reference read so far.
    package var references: [NotedReference] = []
    /// Every body read so far; its links are checked when all records are known.
    package var bodies: [Prose] = []
    /// The fields that the source does not give, in the order read.
    package var notStated: [NotStatedField] = []
    /// Names of files that fields name, to be found among the record's files.
    package var files: [Spanned<String>] = []

    /// An empty log.
    package init() {}
}
