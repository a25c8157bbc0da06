/// A part of Candour that reads what people wrote, with what must hold of its answer whatever they wrote.
package enum Trial: String, CaseIterable, Sendable {
    /// Markdown to a page.
    case markdown
    /// YAML to nodes.
    case yaml
    /// CSV to a table.
    case csv
    /// The fields above the text of a record.
    case frontmatter
    /// One file of a site in which every kind has its example: fields to records, tables to awards.
    case records
    /// Files with names of any sort: a whole site.
    case site

    /// Tries `input`; throws a `Fault` when something does not hold.
    package func run(_ input: [UInt8]) async throws {
        switch self {
        case .markdown: try MarkdownTrial.run(input)
        case .yaml: try YAMLTrial.run(input)
        case .csv: try CSVTrial.run(input)
        case .frontmatter: try FrontMatterTrial.run(input)
        case .records: try await SiteTrial.run(input, amongExamples: true)
        case .site: try await SiteTrial.run(input, amongExamples: false)
        }
    }
}
