/// The elements and attributes that Candour writes, and what of HTML's rules on them can be checked by names alone.
enum HTMLElements {
    /// All of them. Elements that authors could only smuggle in, such as `b` or `iframe`, are not here.
    static let known: Set<String> = [
        "a", "abbr", "blockquote", "body", "br", "caption", "code", "dd", "del", "details", "div", "dl", "dt",
        "em",
        "footer", "h1", "h2", "h3", "h4", "h5", "h6", "head", "header", "hr", "html", "img", "li", "link",
        "main",
        "meta", "nav", "ol", "p", "pre", "section", "small", "span", "strong", "summary", "sup", "table",
        "tbody", "td", "th",
        "thead", "time", "title", "tr", "ul",
        "button", "form", "input", "label", "option", "script", "select",
        "figure", "figcaption", "svg", "g", "text", "rect", "line", "circle",
    ]

    /// Those without an end tag.
    static let void: Set<String> = ["br", "hr", "img", "input", "link", "meta"]

    /// Attributes; `aria-` and `data-` ones besides.
    static let attributes: Set<String> = [
        "action", "for", "hidden", "method", "value",
        "alt", "charset", "class", "content", "datetime", "hreflang", "href", "http-equiv", "id", "lang",
        "name",
        "open", "property", "rel", "role", "scope", "src", "start", "tabindex", "title", "type",
        "width", "height", "x", "y", "x1", "x2", "y1", "y2", "r", "transform", "overflow", "text-anchor",
    ]

    /// Those that end a paragraph where they begin.
    static let blocks: Set<String> = [
        "figure",
        "blockquote", "details", "div", "dl", "footer", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr",
        "main",
        "nav", "ol", "p", "pre", "section", "table", "ul",
    ]

    /// Those that hold words and pieces, never blocks.
    static let phrasing: Set<String> = [
        "a", "abbr", "caption", "code", "del", "dt", "em", "h1", "h2", "h3", "h4", "h5", "h6", "p", "pre",
        "span",
        "strong", "summary", "sup", "time", "title",
    ]

    /// Elements that stand in certain others alone.
    static let parents: [String: Set<String>] = [
        "li": ["ul", "ol"], "tr": ["thead", "tbody"], "td": ["tr"], "th": ["tr"], "thead": ["table"],
        "tbody": ["table"], "caption": ["table"], "dt": ["dl", "div"], "dd": ["dl", "div"],
        "summary": ["details"],
        "figcaption": ["figure"], "svg": ["figure", "svg"], "g": ["svg"], "text": ["svg"],
        "rect": ["svg", "g"],
        "line": ["svg"], "circle": ["svg", "g"],
        "title": ["head"], "meta": ["head"], "link": ["head"], "script": ["head"], "head": ["html"],
        "body": ["html"],
    ]

    /// Elements that hold certain others alone.
    static let children: [String: Set<String>] = [
        "ul": ["li"], "ol": ["li"], "tr": ["td", "th"], "thead": ["tr"], "tbody": ["tr"],
        "table": ["caption", "thead", "tbody"], "dl": ["dt", "dd", "div"], "html": ["head", "body"],
        "head": ["title", "meta", "link", "script"],
    ]
}
