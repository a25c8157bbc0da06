import CandourSiteSupport
import Testing

/// A mistake that editors are likely to make in a record, shown in the example of its kind, and what they are told.
struct EditorMistake: Sendable, CustomTestStringConvertible {
    /// What somebody did.
    let what: String
    /// The file below `content/`.
    let path: String
    /// What stood there, and what stands there now.
    let changes: [(right: String, wrong: String)]
    /// Everything that is said of it.
    let messages: String

    init(_ what: String, in path: String, _ changes: (String, String)..., says messages: String) {
        self.what = what
        self.path = path
        self.changes = changes.map { (right: $0.0, wrong: $0.1) }
        self.messages = messages
    }

    var testDescription: String { "\(path): \(what)" }

    /// The site of all examples, with the mistake in one of them.
    func site() throws -> SiteFixture {
        var site = try SiteFixture.ofExamples()
        var text = String(decoding: site.files["content/" + path] ?? [], as: UTF8.self)
        for (right, wrong) in changes {
            let place = try #require(text.firstRange(of: right), "\(path) has no “\(right)”")
            text.replaceSubrange(place, with: wrong)
        }
        site.files["content/" + path] = Array(text.utf8)
        return site
    }
}
