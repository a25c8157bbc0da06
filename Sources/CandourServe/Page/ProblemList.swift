import CandourBuild
import CandourDiagnostics

/// What a build found, as pages show it.
struct ProblemList: Sendable, Equatable {
    /// One message.
    struct Entry: Sendable, Equatable {
        let isProblem: Bool
        let headline: String
        /// `content/decisions/x.md`
        let file: String
        /// `content/decisions/x.md:3:1`
        let place: String
        let excerpt: String
        let reason: String
        let advice: [String]
        let id: String
        /// The line with the fault, and those before it, the nearest first: what may stand on the page.
        let lines: [String]
    }

    private let entries: [Entry]
    private let recordFiles: RecordFiles
    /// What the machine could not do, in two sentences; then there are no entries.
    private let fault: String?
    /// How many messages a page shows; the terminal has them all.
    private static let most = 40
    /// How many lines are looked for on the page, and how much of each.
    private static let mostLines = 12
    private static let longestLine = 400

    /// Nothing is wrong.
    init() {
        entries = []
        recordFiles = RecordFiles()
        fault = nil
    }

    /// What a build reported.
    init(_ report: BuildReport) {
        let renderer = TextRenderer(catalog: report.catalog)
        entries = report.diagnostics.map { diagnostic in
            let file = report.catalog[diagnostic.primary.span]
            let place = report.catalog.position(of: diagnostic.primary.span)
            return Entry(
                isProblem: diagnostic.severity == .problem, headline: ShownText.of(diagnostic.headline),
                file: file.path, place: ShownText.of("\(file.path):\(place.line):\(place.column)"),
                excerpt: renderer.excerpts(diagnostic), reason: diagnostic.reason,
                advice: diagnostic.advice.map(renderer.rendered), id: diagnostic.id.name,
                lines: ProblemList.lines(of: file.bytes, upTo: Int(diagnostic.primary.span.start)))
        }
        recordFiles = report.recordFiles
        fault = nil
    }

    /// That the build did not come to its end.
    init(_ fault: MachineFault) {
        entries = []
        recordFiles = RecordFiles()
        self.fault = "\(fault.headline). \(fault.advice)"
    }

    static func == (first: ProblemList, second: ProblemList) -> Bool {
        first.entries == second.entries && first.fault == second.fault
    }

    /// The list for the page of `record`, whose own messages come first: JSON for the script of the page.
    func json(for record: String?) -> String {
        let marked = entries.map { entry in
            (entry: entry, isHere: record.map { recordFiles.isFile(entry.file, of: $0) } ?? false)
        }
        let problems = marked.filter(\.entry.isProblem)
        // Warnings do not stop anything, so only those of the page that is open are shown in it.
        let shown =
            problems.filter(\.isHere) + problems.filter { !$0.isHere }
            + marked.filter { !$0.entry.isProblem && $0.isHere }
        let first = shown.prefix(ProblemList.most)
        var members = [
            ("problems", String(problems.count)), ("warnings", String(entries.count - problems.count)),
            ("more", String(shown.count - first.count)),
            ("entries", JSONText.array(first.map { ProblemList.json($0.entry, isHere: $0.isHere) })),
        ]
        if let fault { members.append(("fault", JSONText.quoted(fault))) }
        return JSONText.object(members)
    }

    private static func json(_ entry: Entry, isHere: Bool) -> String {
        JSONText.object([
            ("severity", entry.isProblem ? "\"problem\"" : "\"warning\""), ("here", String(isHere)),
            ("headline", JSONText.quoted(entry.headline)), ("place", JSONText.quoted(entry.place)),
            ("excerpt", JSONText.quoted(entry.excerpt)), ("reason", JSONText.quoted(entry.reason)),
            ("advice", JSONText.array(entry.advice.map { JSONText.quoted($0) })),
            ("id", JSONText.quoted(entry.id)),
            ("lines", JSONText.array((isHere ? entry.lines : []).map { JSONText.quoted($0) })),
        ])
    }

    /// The line that byte `offset` is on, and lines before it that are not empty.
    private static func lines(of bytes: [UInt8], upTo offset: Int) -> [String] {
        let offset = min(offset, bytes.count)
        let end = bytes[offset...].firstIndex(of: 0x0A) ?? bytes.count
        var lines: [String] = []
        var rest = bytes[..<end]
        while lines.count < mostLines, !rest.isEmpty || lines.isEmpty {
            let start = rest.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
            let line = rest[start...]
            if line.contains(where: { $0 > 0x20 }) {
                lines.append(String(decoding: line.prefix(longestLine), as: UTF8.self))
            }
            guard start > 0 else { break }
            rest = rest[..<(start - 1)]
        }
        return lines
    }
}
