/// What is sent back: a status, headers, and a body.
struct Response {
    /// The statuses that are used, with their names (RFC 9110).
    enum Status: String {
        case ok = "200 OK"
        case found = "302 Found"
        case badRequest = "400 Bad Request"
        case forbidden = "403 Forbidden"
        case notFound = "404 Not Found"
        case methodNotAllowed = "405 Method Not Allowed"
        case timeout = "408 Request Timeout"
        case headTooLarge = "431 Request Header Fields Too Large"
        case unavailable = "503 Service Unavailable"
    }

    /// How it went.
    let status: Status
    /// What the body is.
    let type: String
    /// Headers of this response alone.
    var headers: [(name: String, value: String)] = []
    /// What is sent after the headers.
    var body: [UInt8] = []

    /// What every response says: that it is not kept, and that no other site may show or read it.
    private static let common = [
        ("Cache-Control", "no-store"), ("X-Content-Type-Options", "nosniff"),
        ("Content-Security-Policy", "frame-ancestors 'none'"),
        ("Cross-Origin-Resource-Policy", "same-origin"), ("Cross-Origin-Opener-Policy", "same-origin"),
        ("Referrer-Policy", "same-origin"), ("Connection", "close"),
    ]

    /// A sentence as plain text.
    static func text(_ status: Status, _ words: String) -> Response {
        Response(status: status, type: "text/plain; charset=utf-8", body: Array((words + "\n").utf8))
    }

    /// Leads to another address of the preview.
    static func redirect(to path: String) -> Response {
        var response = Response.text(.found, "This page is at \(path)")
        response.headers = [("Location", path)]
        return response
    }

    /// Everything before the body. One that is an event stream has no length: it goes on.
    var head: String {
        var text = "HTTP/1.1 \(status.rawValue)\r\nContent-Type: \(type)\r\n"
        if type != ContentType.events { text += "Content-Length: \(body.count)\r\n" }
        for (name, value) in Response.common + headers { text += "\(name): \(value)\r\n" }
        return text + "\r\n"
    }

    /// What is sent to a request with this method: for `HEAD` no body.
    func bytes(for method: String) -> [UInt8] { Array(head.utf8) + (method == "HEAD" ? [] : body) }
}
