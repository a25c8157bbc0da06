import CandourFuzz
import Testing

/// The checks of fuzzing see what they are for.
@Suite struct CheckTests {
    @Test(arguments: [
        "<script>x</script>", "<p onclick=\"x\">a</p>", "<a href=\"javascript:x\">a</a>",
        "<a href=\"data:x\">a</a>",
        "<p>a", "<p><em>a</p></em>", "<p id=\"a\">a</p><p id=\"a\">b</p>", "<p class=a>b</p>", "a & b",
        "a < b", "a > b",
        "<p><div>a</div></p>", "<ul><p>a</p></ul>", "<a href=\"a\"><a href=\"b\">c</a></a>", "<b>a</b>",
        "a\u{202E}b",
        "a\u{7F}b", "<img src=\"//example.org/a.png\" alt=\"\">", "<p class=\"a\" class=\"b\">c</p>",
        "<p>a&nbsp;b</p>", "<html><head><script>x</script></head></html>",
        "<html><head><script type=\"module\" src=\"a.js\">x</script></head></html>",
        "<html><head><script type=\"application/ld+json\">x</script></head></html>",
        "<html><head><script type=\"application/ld+json\">{\"a\":\"<b>\"}</script></head></html>",
    ]) func refusesPage(html: String) {
        #expect(throws: Fault.self) { try HTMLCheck.page(Array(html.utf8)) }
    }

    @Test func acceptsAPage() throws {
        try HTMLCheck.page(
            Array(
                "<p id=\"a\">£5 &amp; <a href=\"#a\">é</a><br>\n<a href=\"https://e.org/?a&amp;b\">b</a></p>"
                    .utf8))
    }

    @Test func acceptsScriptsOfTheThemeAndData() throws {
        try HTMLCheck.page(
            Array(
                """
                <html><head><script type="module" src="assets/a.js?v=1"></script>
                <script type="application/ld+json">{"name":"a\\u003cb"}</script></head></html>
                """.utf8))
    }

    @Test(arguments: [
        ["../a"], ["/a"], ["a//b"], ["a/./b"], ["a\u{0}"], ["con/index.html"], ["a./b"], ["a", "a"],
        ["a", "A"],
        ["a", "a/b"], ["a\nb"], [""],
    ]) func refusesPaths(paths: [String]) {
        #expect(throws: Fault.self) { try PathCheck.check(paths) }
    }

    @Test func acceptsPaths() throws { try PathCheck.check(["index.html", "a/index.html", "a/b/é.pdf"]) }
}
