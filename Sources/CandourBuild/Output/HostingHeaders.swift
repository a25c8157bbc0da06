import CandourPage

/// What a web server should say of the files, in the forms of the usual hosts.
///
/// The policy of each page stands in the page, too. What only a server can say is added: that no other site may frame
/// a page, that a file is what it is called, and how long it may be kept.
struct HostingHeaders {
    /// What pages may load.
    let policy: String
    /// The path of the site on its host: `/`, `/opcc/`.
    let path: String
    /// Earlier addresses, and where each leads now. Those with signs that mean something to one of the servers are left
    /// out: their pages lead on all the same.
    let redirects: [(from: PageAddress, to: PageAddress)]

    /// Whether search engines may show the pages.
    let isIndexed: Bool

    /// The headers of a site at `baseURL`.
    init(
        policy: String, baseURL: String, isIndexed: Bool, redirects: [(from: PageAddress, to: PageAddress)]
    ) {
        self.policy = policy
        self.isIndexed = isIndexed
        self.redirects = redirects.filter { HostingHeaders.isPlain($0.from) && HostingHeaders.isPlain($0.to) }
        path = HostingHeaders.path(of: baseURL)
    }

    /// The path of a site at `baseURL` on its host.
    static func path(of baseURL: String) -> String {
        let host = baseURL.split(separator: "/", maxSplits: 2, omittingEmptySubsequences: false).last ?? ""
        return host.firstIndex(of: "/").map { String(host[$0...]) } ?? "/"
    }

    /// The files by name, in a fixed order: `_headers` for hosts that read it from the site (Netlify, Cloudflare
    /// Pages), `.htaccess` for Apache, and lines for the `server` of nginx. Earlier addresses have pages that lead on;
    /// where one of these files is used, the server says so itself, which search engines follow at once.
    var files: [(name: String, bytes: [UInt8])] {
        let moved = redirects.map {
            "\(path)\($0.from.path) \(path)\($0.to.path) 301\n"
        }.joined()
        return [
            ("_headers", Array(plain.utf8)), (".htaccess", Array(apache.utf8)),
            ("nginx-headers.conf", Array(nginx.utf8)),
        ] + (moved.isEmpty ? [] : [("_redirects", Array(moved.utf8))])
    }

    private var headers: [(name: String, value: String)] {
        [
            ("Content-Security-Policy", policy + "; frame-ancestors 'none'"),
            ("X-Content-Type-Options", "nosniff"),
            ("Referrer-Policy", "strict-origin-when-cross-origin"),
            ("Permissions-Policy", "camera=(), geolocation=(), microphone=()"),
            ("Cross-Origin-Opener-Policy", "same-origin"),
        ] + (isIndexed ? [] : [("X-Robots-Tag", "noindex")])
    }

    /// Pages are asked for again each time, so that what was taken down is gone; an asset's address changes with it.
    private static let fresh = "no-cache"
    private static let lasting = "public, max-age=31536000, immutable"

    /// Types that hosts do not know by themselves.
    private static let types = [
        ("atom", "application/atom+xml"), ("rss", "application/rss+xml"), ("ics", "text/calendar"),
        ("csv", "text/csv"), ("jsonld", "application/ld+json"),
    ]

    private var plain: String {
        var text = "\(path)*\n"
        for header in headers { text += "  \(header.name): \(header.value)\n" }
        text += "\(path)assets/*\n  Cache-Control: \(HostingHeaders.lasting)\n"
        return text
    }

    private var apache: String {
        var text = "<IfModule mod_headers.c>\n"
        for header in headers { text += "Header always set \(header.name) \"\(header.value)\"\n" }
        text += """
            Header set Cache-Control "\(HostingHeaders.fresh)"
            <If "%{REQUEST_URI} =~ m#^\(path)assets/#">
            Header set Cache-Control "\(HostingHeaders.lasting)"
            </If>
            </IfModule>
            <IfModule mod_mime.c>

            """
        for type in HostingHeaders.types { text += "AddType \(type.1) .\(type.0)\n" }
        return text + "AddCharset utf-8 .html .atom .rss .json .csv .ics .txt .xml\n</IfModule>\n"
            + "ErrorDocument 404 \(path)404.html\n" + apacheRedirects
    }

    private var nginx: String {
        var text = "# Into the server block: include this file, and set root to its folder.\n"
        for header in headers { text += "add_header \(header.name) \"\(header.value)\" always;\n" }
        text += """
            add_header Cache-Control $candour_cache always;
            charset utf-8;
            charset_types text/html text/css text/csv text/calendar application/json application/atom+xml
                application/rss+xml application/ld+json;
            error_page 404 \(path)404.html;
            location ~ /\\.(?!well-known)|/nginx-headers\\.conf$ { return 404; }
            set $candour_cache "\(HostingHeaders.fresh)";
            if ($uri ~ ^\(path)assets/) { set $candour_cache "\(HostingHeaders.lasting)"; }

            """
        for type in HostingHeaders.types {
            text += "location ~ \\.\(type.0)$ { types { } default_type \(type.1); }\n"
        }
        for redirect in redirects {
            text +=
                "location = \"\(path)\(redirect.from.path)\" { return 301 \"\(path)\(redirect.to.path)\"; }\n"
        }
        return text
    }

    private var apacheRedirects: String {
        guard !redirects.isEmpty else { return "" }
        return redirects.reduce("<IfModule mod_alias.c>\n") { text, redirect in
            // An address is a pattern there, in which a full stop stands for any sign.
            let pattern = (path + redirect.from.path).replacing(".", with: "\\.")
            return text + "RedirectMatch 301 \"^\(pattern)$\" \"\(path)\(redirect.to.path)\"\n"
        } + "</IfModule>\n"
    }

    private static func isPlain(_ address: PageAddress) -> Bool {
        address.path.unicodeScalars.allSatisfy { sign in
            sign.isASCII
                && (sign.properties.isAlphabetic || sign.properties.numericType != nil
                    || "/._-~".unicodeScalars.contains(sign))
        }
    }
}
