import CandourBuild

/// Answers requests with the pages of the site, each with the script that keeps it up to date.
///
/// A file is sent only if the manifest of the site names it, so no request can reach anything else. What the preview
/// adds is written into the response alone, never into the site; its addresses begin with `/-candour/`, which no record
/// can have.
struct PreviewResponder: Sendable {
    /// How a request is answered.
    enum Answer {
        /// With this.
        case once(Response)
        /// With news, for as long as the page is open.
        case events
    }

    let state: PreviewState
    let hosts: HostNames

    private static let own = "-candour/"
    private static let script = own + "preview.js"
    private static let style = own + "preview.css"
    private static let panelStyle = own + "panel.css"
    private static let problems = own + "problems.json"
    private static let events = own + "events"

    /// The answer to a request.
    func answer(_ request: RequestHead) -> Answer {
        guard let host = request.host, hosts.include(host) else {
            return .once(
                .text(
                    .forbidden,
                    "This preview answers only to the names of the machine it runs on, not to "
                        + "“\(request.host ?? "")”. Open the address that candour serve printed."))
        }
        guard request.method == "GET" || request.method == "HEAD" else {
            var response = Response.text(.methodNotAllowed, "A preview can be read, and nothing else.")
            response.headers = [("Allow", "GET, HEAD")]
            return .once(response)
        }
        guard let wanted = RequestPath(request.target) else {
            return .once(.text(.badRequest, "There can be no page with this address."))
        }
        switch wanted.path {
        case PreviewResponder.script:
            return .once(
                Response(status: .ok, type: ContentType.script, body: Array(PreviewScript.text.utf8)))
        case PreviewResponder.style:
            return .once(Response(status: .ok, type: ContentType.style, body: Array(PreviewStyle.page.utf8)))
        case PreviewResponder.panelStyle:
            return .once(Response(status: .ok, type: ContentType.style, body: Array(PreviewStyle.panel.utf8)))
        case PreviewResponder.problems: return .once(problems(query: wanted.query))
        case PreviewResponder.events: return .events
        case let path where path.hasPrefix(PreviewResponder.own):
            return .once(.text(.notFound, "The preview has nothing at this address."))
        default: return .once(page(wanted, target: request.target))
        }
    }

    /// What is wrong, for the page whose address is the query: `?/decisions/x/`.
    private func problems(query: String) -> Response {
        let moment = state.moment
        var record: String?
        if let site = moment.site, let page = RequestPath(String(query.dropFirst())),
            let file = PreviewResponder.file(page.path, in: site), let found = site.files[file]
        {
            record = found
        }
        return Response(
            status: .ok, type: ContentType.json, body: Array(moment.problems.json(for: record).utf8))
    }

    private func page(_ wanted: RequestPath, target: String) -> Response {
        let moment = state.moment
        guard let site = moment.site else { return notYet(moment) }
        if let file = PreviewResponder.file(wanted.path, in: site) {
            guard let response = response(file, .ok, site, moment) else {
                return .text(.unavailable, "This page is being written. Load it again.")
            }
            return response
        }
        // The root of the host leads to the site; a folder without its slash would break the links of its page.
        if wanted.path.isEmpty, site.basePath != "/" { return .redirect(to: site.basePath) }
        if PreviewResponder.file(wanted.path + "/", in: site) != nil {
            return .redirect(to: String(target.prefix { $0 != "?" && $0 != "#" }) + "/" + wanted.query)
        }
        return response("404.html", .notFound, site, moment)
            ?? .text(.notFound, "There is no page at this address.")
    }

    /// The file of the site for a path: the page of a folder, or the file itself.
    private static func file(_ path: String, in site: PreviewState.Site) -> String? {
        let base = site.basePath.dropFirst()
        guard path.hasPrefix(base) else { return nil }
        var file = String(path.dropFirst(base.count))
        if file.isEmpty || file.hasSuffix("/") { file += "index.html" }
        return site.files[file] == nil ? nil : file
    }

    private func response(
        _ file: String, _ status: Response.Status, _ site: PreviewState.Site, _ moment: PreviewState.Moment
    ) -> Response? {
        let found = FoundFile(path: file, size: 0)
        guard let bytes = try? FolderSource(site.folder).read(found) else { return nil }
        let type = ContentType.of(file)
        let body = type == ContentType.html ? adding(scriptOf: moment, to: bytes) : bytes
        return Response(status: status, type: type, body: body)
    }

    /// The page with the preview's script and style at the end of its head. The policy of the pages allows both, as they
    /// come from the same place as the page.
    private func adding(scriptOf moment: PreviewState.Moment, to page: [UInt8]) -> [UInt8] {
        let end = Array("</head>".utf8)
        guard let place = page.indices.first(where: { page[$0...].starts(with: end) }) else { return page }
        return page[..<place] + Array(tags(moment).utf8) + page[place...]
    }

    private func tags(_ moment: PreviewState.Moment) -> String {
        """
        <link rel="stylesheet" href="/\(PreviewResponder.style)">
        <script src="/\(PreviewResponder.script)" defer data-site="\(state.siteName(moment))"></script>

        """
    }

    /// What is shown until a first build went well.
    private func notYet(_ moment: PreviewState.Moment) -> Response {
        let page = """
            <!DOCTYPE html>
            <html lang="en-GB">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; \
            script-src 'self'; connect-src 'self'; base-uri 'none'">
            <title>Preview: nothing to show yet</title>
            \(tags(moment))</head>
            <body>
            <main class="candour-preview-page">
            <h1>There is nothing to show yet</h1>
            <p>The site appears here once it has been built without a problem. What is wrong is listed below, and in \
            the terminal where candour serve runs.</p>
            </main>
            </body>
            </html>

            """
        return Response(status: .unavailable, type: ContentType.html, body: Array(page.utf8))
    }
}
