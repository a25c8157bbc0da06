package import CandourPage
package import CandourRecords
import CandourSyntax

extension Glossary {
    package static func card(for entry: Entry<Glossary>, in site: PublicSite) -> Card {
        let definition = entry.record.definition
        let expansion = entry.record.expansion?.value
        let summary = [expansion.map { definition == nil ? $0 : $0 + "." }, definition].compactMap { $0 }
        return Card(
            Link(entry.head.title, to: .page(entry.head.address)), summary: summary.joined(separator: " "))
    }

    package static func pages(for entry: Entry<Glossary>, in site: PublicSite) -> [RecordPage] {
        var rows = SummaryBuilder()
        rows.add("Also", lines: entry.record.also.map { [.text($0.value)] })
        let definition = entry.record.definition.map { [Block.paragraph([.text($0)])] } ?? []
        return [
            RecordPage(
                title: entry.head.title, label: "Glossary", summary: entry.record.expansion?.value,
                blocks: definition + rows.blocks)
        ]
    }
}
