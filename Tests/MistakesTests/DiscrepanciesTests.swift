import CandourBuild
import CandourDiagnostics
import CandourKinds
import Testing

/// A site with the discrepancies that the documents of one office have, none of them explained or accepted. Each is
/// reported with both places: the mark `⟪D4⟫` stands before the one, `⟪D4-other⟫` before the other.
@Suite struct DiscrepanciesTests {
    private static let folder = FixtureFolder("discrepancies")

    /// What reports each. The numbers are those of the list of discrepancies in the documents.
    private static let ids: KeyValuePairs = [
        "D1": "total-does-not-match", "D2": "same-figure-differs", "D3": "same-figure-other-words",
        "D4": "daily-figure-wrong", "D5": "daily-figure-wrong", "D6": "rate-wrong",
        "D7": "same-number-of-answers", "D8": "consultation-length-differs", "D9": "figure-differs",
        "D10": "part-exceeds-whole", "D11": "number-malformed", "D12": "daily-figure-wrong",
        "D13": "figures-behind-missing", "D14": "same-figure-other-words", "D15": "total-does-not-match",
        "D16": "since-another-month", "D17": "figure-less-exact", "D18": "row-changed",
        "D19": "figure-differs", "D20": "figures-behind-missing", "D41": "body-name-differs",
        "D42": "body-name-differs", "D43": "body-name-differs", "D44": "body-name-differs",
        "D45": "body-name-differs", "D46": "name-of-part-differs", "D47": "email-address-differs",
        "D48": "body-name-differs", "D49": "body-name-differs", "D50": "name-of-part-differs",
    ]

    @Test func reportsEachWithBothPlacesAndNothingElse() async throws {
        let site = try MarkedSite(Self.folder.files())
        let report = try await site.check()
        var places = Dictionary(grouping: site.marks) { String($0.prefix { $0 != " " }) }
        for (number, id) in Self.ids {
            let marks = places.removeValue(forKey: number) ?? []
            let others = Set((places.removeValue(forKey: "\(number)-other") ?? []).map(\.place))
            #expect(!marks.isEmpty && !others.isEmpty, "\(number) is not in the site")
            for mark in marks {
                let found = report.diagnostics.filter { place(of: $0.primary, report) == mark.place }
                #expect(found.map(\.id.name) == [id], "\(mark)")
                let shown = found.flatMap(\.related).map { place(of: $0, report) }
                #expect(!others.isDisjoint(with: shown), "\(mark) is shown with \(shown), not with \(others)")
            }
        }
        #expect(places.isEmpty, "marks that are none of the list")
        let marked = Set(site.marks.map(\.place))
        let unmarked = report.diagnostics.filter { !marked.contains(place(of: $0.primary, report)) }
        #expect(unmarked.map { "\($0.id.name) \(place(of: $0.primary, report))" } == [])
    }

    @Test func saysExactlyWhatIsExpected() async throws {
        let report = try await MarkedSite(Self.folder.files()).check()
        let text = TextRenderer(catalog: report.catalog).rendered(report.diagnostics)
        #expect(try Self.folder.difference(from: text)?.description == nil)
    }

    private func place(of label: Label, _ report: BuildReport) -> String {
        let place = report.catalog.position(of: label.span)
        return "\(report.catalog[label.span].path):\(place.line):\(place.column)"
    }
}

extension String {
    /// The place of a mark.
    fileprivate var place: String { String(drop { $0 != " " }.dropFirst()) }
}
