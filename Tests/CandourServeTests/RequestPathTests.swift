import CandourServe
import Testing

/// The path of a request is the name of a file of the site, or nothing.
@Suite struct RequestPathTests {
    @Test(arguments: [
        ("/", "", ""), ("/decisions/x/", "decisions/x/", ""), ("/search/?q=a%2Fb", "search/", "?q=a%2Fb"),
        ("/a%20b.pdf#page=2", "a b.pdf", ""), ("/caf%C3%A9/", "café/", ""), ("/a?b?c#d", "a", "?b?c"),
        ("//a", "/a", ""), ("/...", "...", ""),
    ])
    func isDecodedOnce(target: String, path: String, query: String) throws {
        let found = try #require(RequestPath(target))
        #expect(found.path == path)
        #expect(found.query == query)
    }

    @Test(arguments: [
        "", "x", "/../x", "/..", "/a/../../x", "/%2e%2e/x", "/a/%2E./x", "/.%2e", "/./x", "/a/..%2fx",
        "/%5c..%5cx",
        "/a%00.html", "/%0d%0aSet-Cookie:x", "/%", "/%4", "/%zz", "/%ff%fe", "/%C3", "/a%7f",
    ])
    func isNothingWhenItLeadsAwayOrIsWrittenWrongly(target: String) { #expect(RequestPath(target) == nil) }
}
