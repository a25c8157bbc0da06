import CandourDiagnostics
import CandourPage
import CandourRecords

/// The newest of the records that refer to another one: a page names so many that it stays light, and says when
/// there are more.
struct NewestRecords {
    /// How many a page names.
    private static let most = 50

    /// The records to name, newest first; those without a date last.
    let shown: [RecordHead]
    /// How many there are in all.
    private let total: Int

    /// The newest of `heads`.
    init(of heads: [RecordHead]) {
        total = heads.count
        let sorted = heads.sorted { first, second in
            if first.day == second.day { return first.key < second.key }
            return first.day ?? Int.min > second.day ?? Int.min
        }
        shown = Array(sorted.prefix(NewestRecords.most))
    }

    /// A sentence on those that are not named, where there are some.
    var remark: [Block] {
        guard total > shown.count else { return [] }
        let words =
            "These are the newest \(shown.count) of \(Count.grouped(total)). "
            + "The lists of each kind of record have them all."
        return [.paragraph([.note(words)])]
    }
}
