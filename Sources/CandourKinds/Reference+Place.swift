import CandourRecords
import CandourSyntax

extension Reference {
    /// The place in the record that it names: `46` for `panel/2022-02-02#46`.
    var place: String? { written.value.split(separator: "#").dropFirst().first.map(String.init) }
}
