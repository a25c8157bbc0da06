import CandourPage
import CandourRecords
import CandourSyntax

extension PublicSite {
    /// The cells of `fields`, where a record has these `values`. What is not public is not named.
    func cells(of values: [FieldValue], for fields: [FieldDescription]) -> [String] {
        fields.map { field in
            guard let value = values.first(where: { $0.field == field.name }) else { return "" }
            switch value.cell {
            case .text(let text): return text
            case .reference(let written, let kinds):
                guard case .found(let target) = store.resolve(written, among: kinds) else { return "" }
                return target.head.key.description + (target.part?.suffix ?? "")
            }
        }
    }
}
