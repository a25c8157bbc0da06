import CandourPage

extension HTMLWriter {
    /// The form of the search. A script shows it and fills the list; all words that it says stand here.
    mutating func write(_ engine: SearchEngine) {
        buffer.append("<div class=\"search\"")
        for (name, words) in Strings.searchAnswers {
            attribute(" data-", name, "=\"", words)
        }
        if engine == .pagefind, scripts.contains(Theme.searchPagefind) {
            buffer.append(" data-engine=\"")
            write(asset: Theme.searchPagefind)
            buffer.append("\"")
        }
        element(">\n<p class=\"search-off\">", Strings.searchOff, "</p>\n")
        buffer.append("<form role=\"search\" method=\"get\" action=\"")
        links.write(.page(page.address), into: &buffer)
        buffer.append("\" hidden>\n<p class=\"search-line\">")
        label("q", Strings.searchWords)
        buffer.append("<input type=\"search\" name=\"q\" id=\"search-q\"> ")
        element("<button>", Strings.search, "</button></p>\n<div class=\"search-filters\">\n")
        for (name, words) in Strings.searchFilters {
            buffer.append("<p>")
            label(name, words)
            attribute("<select name=\"", name)
            attribute(" id=\"", "search-" + name)
            element("><option value=\"\">", Strings.searchAll, "</option></select></p>\n")
        }
        buffer.append("</div>\n</form>\n<p class=\"search-status\" role=\"status\"></p>\n")
        element("<h2 hidden>", Strings.searchResults, "</h2>\n")
        buffer.append("<ol class=\"cards search-results\" hidden></ol>\n")
        element(
            "<button type=\"button\" class=\"search-more\" hidden>", Strings.searchMore, "</button>\n</div>\n"
        )
    }

    private mutating func label(_ field: String, _ words: String) {
        attribute("<label for=\"", "search-" + field)
        element(">", words, "</label> ")
    }

    private mutating func attribute(
        _ start: StaticString, _ name: String, _ middle: StaticString, _ value: String
    ) {
        buffer.append(start)
        buffer.append(text: name)
        attribute(middle, value)
    }
}
