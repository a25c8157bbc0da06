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
    /// The texts of its files, for checks of what stands in them wherever that is.
    package var texts: [WrittenText] = []
    /// The values of its own fields, for data files.
    package var values: [FieldValue] = []
    /// What its texts say that acronyms stand for.
    package var expansions: [WrittenExpansion] = []
    /// The fields that are missing because what belongs to them stands in another, which has been reported.
    var explained: Set<String> = []
    /// The lines of its files on which the form is broken.
    package var brokenLines = BrokenLines()

    /// An empty log.
    package init() {}

    /// Adds what is wrong with the form of `file`.
    package func addForm(_ found: [Diagnostic], of file: SourceFile) {
        diagnostics += found
        brokenLines.add(found, in: file)
    }

    /// Reports that what stands at `extent` has the wrong shape or lacks something, unless the form is broken there:
    /// that has been reported, and this may only follow from it.
    package func reportShape(_ diagnostic: Diagnostic, of extent: SourceSpan) {
        if !brokenLines.touch(extent) { diagnostics.append(diagnostic) }
    }
}
