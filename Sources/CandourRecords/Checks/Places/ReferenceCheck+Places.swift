package import CandourDiagnostics
package import CandourSyntax

extension ReferenceCheck {
    /// What is wrong with a numbered place that a text names and links to `reference`; `numbered` are the numbers of
    /// the records that the same text named before.
    package func placeFault(
        _ place: NumberedPlace, _ reference: Spanned<String>, _ numbered: inout [String: NumberedPlaces?]
    ) -> Diagnostic? {
        guard case .found(let target) = store.resolve(reference.value, among: []) else { return nil }
        let page = String(target.part?.suffix.prefix { $0 != "#" } ?? "")
        let name = "\(target.head.key)\(page)"
        let places = numbered[name] ?? NumberedPlaces(of: target.head, below: page)
        numbered[name] = .some(places)
        return places?.fault(place, at: reference.span)
    }
}
