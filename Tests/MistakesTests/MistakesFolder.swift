import Foundation

/// The folder Tests/Fixtures/mistakes: the site that editors left full of mistakes, and what is said of it.
enum MistakesFolder {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent()
        .appending(path: "Fixtures/mistakes")

    /// Where the expected messages lie.
    static let expected = folder.appending(path: "expected.txt")

    /// The marked files, by path below the site's folder.
    static func files() throws -> [String: String] {
        let site = folder.appending(path: "site")
        var files: [String: String] = [:]
        let found = FileManager.default.enumerator(at: site, includingPropertiesForKeys: nil)
        while let url = found?.nextObject() as? URL {
            guard !url.hasDirectoryPath else { continue }
            files[String(url.path.dropFirst(site.path.count + 1))] = try String(
                contentsOf: url, encoding: .utf8)
        }
        return files
    }

    /// How some of them were saved.
    static let savedAs: [String: SavedAs] = [
        "content/complaints/2009-10.yml": .utf16,
        "content/complaints/2013-01-to-2013-03.yml": .byteOrderMark,
        "content/complaints/2014-08-to-2014-09.yml": .crlf,
        "content/consultations/windows.yml": .crlf,
        "content/custody-visits/1973-74.yml": .byteOrderMarkAndCRLF,
        "content/custody-visits/1982.yml": .crlf,
        "content/custody-visits/1988-89.yml": .crlf,
        "content/decisions/2010/maker-windows.md": .crlf,
        "content/decisions/2022/cost-windows.md": .crlf,
        "content/decisions/2022/number-windows.md": .crlf,
        "content/decisions/2022/published-windows.md": .crlf,
        "content/foi/2021/no-answer.md": .crlf,
        "content/foi/2021/requester.md": .byteOrderMarkAndCRLF,
        "content/grants/accept-windows/fund.md": .crlf,
        "content/grants/award-ids-windows/awards.csv": .crlf,
        "content/grants/awards-windows/awards.csv": .crlf,
        "content/grants/closing-windows/fund.md": .crlf,
        "content/grants/columns-windows/awards.csv": .byteOrderMarkAndCRLF,
        "content/grants/csv-blank-heading-windows/awards.csv": .byteOrderMarkAndCRLF,
        "content/grants/csv-cells-windows/awards.csv": .crlf,
        "content/grants/csv-columns-windows/awards.csv": .crlf,
        "content/grants/csv-heading-twice-windows/awards.csv": .byteOrderMarkAndCRLF,
        "content/grants/csv-headings-windows/awards.csv": .byteOrderMarkAndCRLF,
        "content/grants/csv-mark/awards.csv": .byteOrderMark,
        "content/grants/csv-quote-windows/awards.csv": .crlf,
        "content/grants/csv-saved-as-unicode/awards.csv": .utf16,
        "content/grants/csv-saved-first/awards.csv": .windows1252,
        "content/grants/csv-saved-long-ago/awards.csv": .windows1252,
        "content/grants/facts-windows/awards.csv": .byteOrderMarkAndCRLF,
        "content/grants/relations-windows/awards.csv": .byteOrderMarkAndCRLF,
        "content/grants/totals-windows/fund.md": .byteOrderMarkAndCRLF,
        "content/grants/two-tables-windows/awards.yml": .byteOrderMarkAndCRLF,
        "content/pages/form/not-opened-windows.md": .crlf,
        "content/pages/records/references-windows.md": .crlf,
        "content/pages/saved/below.md": .windows1252,
        "content/pages/saved/long-ago.md": .windows1252,
        "content/pages/text/call-outs-windows.md": .byteOrderMarkAndCRLF,
        "content/pages/text/footnotes-windows.md": .crlf,
        "content/pages/text/headings-windows.md": .byteOrderMarkAndCRLF,
        "content/pages/text/tables-windows.md": .crlf,
        "content/pages/text/too-large-windows.md": .crlf,
        "content/people/colon-first.yml": .byteOrderMark,
        "content/people/dates-first.yml": .byteOrderMarkAndCRLF,
        "content/people/empty-first.yml": .byteOrderMark,
        "content/people/hidden-everywhere.yml": .cr,
        "content/people/indentation.yml": .crlf,
        "content/people/no-list-below.yml": .byteOrderMark,
        "content/people/roles-windows.md": .byteOrderMarkAndCRLF,
        "content/people/saved-first.yml": .windows1252,
        "content/precepts/2013-14.yml": .crlf,
        "content/precepts/2017-18.yml": .byteOrderMarkAndCRLF,
        "content/reports/numbers/03-windows.md": .crlf,
        "content/reports/published-windows/report.md": .byteOrderMarkAndCRLF,
        "content/reports/questions/06-open-windows.md": .crlf,
        "content/reports/year-windows/report.md": .crlf,
        "content/responses/2021/2021-02-15-date.md": .crlf,
    ]
}
