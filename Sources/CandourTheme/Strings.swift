import CandourDiagnostics

/// The theme's own words, in British English. No template and no other file of the theme holds any.
enum Strings {
    static let skip = "Skip to main content"
    static let demonstration = "Demonstration"
    static let demonstrationNotice = "This is a demonstration and not the office’s own website."
    static let mainNavigation = "Main"
    static let breadcrumbs = "Breadcrumbs"
    static let home = "Home"
    static let contents = "Contents"
    static let published = "Published"
    static let updated = "Last updated"
    static let allChanges = "all changes"
    static let history = "Change history"
    static let chartFigures = "The figures of this chart"
    static let chartSource = "From:"
    static let citation = "Cite this page"
    static let firstPublished = "First published"
    static let neighbours = "Previous and next"
    static let previous = "Previous"
    static let next = "Next"
    static let contact = "Contact"
    static let moreInformation = "About this website"
    static let feed = "Feed of new publications"
    static let notStated = "Not stated"
    static let note = "Note"
    static let warning = "Warning"
    static let pagination = "Pages of this list"
    static let previousPage = "Previous page"
    static let nextPage = "Next page"
    static let notAccessible = "This file may not work with assistive technology."
    static let askForFormat = "Ask for another format"
    static let search = "Search"
    static let searchWords = "Words to look for"
    static let searchAll = "All"
    static let searchResults = "Results"
    static let searchMore = "Show more results"
    static let searchOff =
        "The search needs a script, and none has run here. You can browse the lists below instead."

    /// What readers can narrow a search down by: the name of the field, and its label.
    static let searchFilters = [("kind", "Kind"), ("year", "Year"), ("theme", "Plan theme")]

    /// What the search says of what it found. A number or word takes the place of `{0}`, another that of `{1}`.
    static let searchAnswers = [
        ("none", "Nothing was found. Try fewer words or others, or browse the lists below."),
        ("one", "1 page was found."),
        ("many", "{0} pages were found."),
        ("most", "No page has all of the words, so these are those with most of them."),
        ("meant", "No page has “{0}”, so this is for “{1}”."),
        ("failed", "The search does not work at the moment. You can browse the lists below instead."),
    ]
    static let download = "Download this table:"

    /// Before and after the name of the licence.
    static let licence = ("All content is available under the ", ", except where otherwise stated.")

    /// The number of a page in a list.
    static func page(_ number: Int) -> String { "Page \(number)" }

    /// The part of a document's title that tells the pages of a list apart.
    static func page(_ number: Int, of count: Int) -> String { "page \(number) of \(count)" }

    /// How long a document is.
    static func pages(_ number: Int) -> String { Count(number, "page").description }

    /// The caption of a table whose author gave none.
    static func table(_ number: Int, _ heading: String) -> String {
        heading.isEmpty ? "Table \(number)" : "Table \(number): \(heading)"
    }

    /// The name of a footnote's mark in the text.
    static func footnote(_ number: UInt32) -> String { "Footnote \(number)" }

    /// The name of the link from a footnote back to the text, where there are several by which mention.
    static func back(from footnote: UInt32, to mention: UInt32, of count: UInt32) -> String {
        "Back to footnote \(footnote) in the text" + (count > 1 ? ", mention \(mention)" : "")
    }

    /// A size in bytes as people read it: `214 KB`, `3.4 MB`.
    static func fileSize(_ bytes: Int) -> String {
        let kilobyte = 1024
        let megabyte = kilobyte * kilobyte
        if bytes < kilobyte { return Count(bytes, "byte").description }
        if bytes < megabyte { return "\((bytes + kilobyte / 2) / kilobyte) KB" }
        let tenths = (bytes * 10 + megabyte / 2) / megabyte
        return tenths < 100 ? "\(tenths / 10).\(tenths % 10) MB" : "\((tenths + 5) / 10) MB"
    }
}
