import CandourBuild
import CandourDiagnostics
import CandourKinds
import CandourSiteSupport

/// A site of marked files.
struct MarkedSite {
    /// Every mark, as `id path:line:column`, sorted.
    let marks: [String]
    private let fixture: SiteFixture

    /// A site of `files` by path, some of them saved in other ways than UTF-8 with LF, some of them `links` on the disk.
    init(_ files: [String: String], savedAs saved: [String: SavedAs] = [:], links: Set<String> = []) throws {
        var marks: [String] = []
        var bytes: [String: [UInt8]] = [:]
        if let path = saved.keys.first(where: { files[$0] == nil }) {
            throw MarkFault(reason: "\(path) is not there to be saved")
        }
        for (path, marked) in files {
            let file = try MarkedFile(marked)
            bytes[path] = try saved[path].map { try $0.bytes(of: file.text) } ?? Array(String(file.text).utf8)
            marks += file.marks.map { mark in
                let parts = mark.split(separator: " ")
                return "\(parts[0]) \(path):\(parts[1])"
            }
        }
        self.marks = marks.sorted()
        fixture = try SiteFixture(bytes: bytes, links: links)
    }

    /// Checks the site once.
    func check() async throws -> BuildReport { try await fixture.check() }

    /// The places of the messages of a run, in the form of `marks`, sorted.
    static func places(of report: BuildReport) -> [String] {
        report.diagnostics.map { diagnostic in
            let place = report.catalog.position(of: diagnostic.primary.span)
            let path = report.catalog[diagnostic.primary.span].path
            return "\(diagnostic.id.name) \(path):\(place.line):\(place.column)"
        }.sorted()
    }

    /// What one sorted list has more often than another; counted, so that a message given twice shows.
    static func surplus(of list: [String], over other: [String]) -> [String] {
        var counts: [String: Int] = [:]
        for item in other { counts[item, default: 0] += 1 }
        return list.filter { item in
            counts[item, default: 0] -= 1
            return counts[item, default: 0] < 0
        }
    }
}
