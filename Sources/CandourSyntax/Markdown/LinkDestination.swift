internal import CandourDiagnostics

/// Whether a byte can be part of what stands before the colon of an address.
private func isSchemeByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x41...0x5A, 0x61...0x7A, 0x30...0x39, 0x2B, 0x2D, 0x2E: true
    default: false
    }
}

/// What a destination in the text leads to, as far as its spelling says.
struct LinkDestination {
    /// What is before the colon, in lower case; empty when there is none.
    let scheme: String
    /// The whole destination.
    let text: String

    /// Takes `text` apart.
    init(_ text: String) {
        self.text = text
        let beginning = text.utf8.prefix { isSchemeByte($0) }
        let isScheme = beginning.endIndex < text.utf8.endIndex && text.utf8[beginning.endIndex] == 0x3A
        scheme = isScheme ? String(text[..<beginning.endIndex]).lowercased() : ""
    }

    /// What is wrong with it as the destination of a link at `span`.
    func problem(_ span: SourceSpan) -> Diagnostic? {
        if text.isEmpty { return .emptyLink(span) }
        if text.utf8.contains(where: { $0 < 0x20 }) { return .schemeRefused(self, span) }
        switch scheme {
        case "http", "https", "mailto", "tel": return isOnlyScheme ? .emptyLink(span) : nil
        case "record", "file", "figure":
            if isOnlyScheme { return .emptyLink(span) }
            return text.hasPrefix(scheme) ? nil : .schemeInCapitals(self, span)
        case "chart": return .chartAsLink(self, span)
        case "": return text.hasPrefix("#") ? nil : .relative(self, span)
        default: return .schemeRefused(self, span)
        }
    }

    /// What is wrong with it as the file of a picture at `span`.
    func pictureProblem(_ span: SourceSpan) -> Diagnostic? {
        switch scheme {
        case "file": problem(span)
        case "chart":
            isOnlyScheme ? .emptyLink(span) : text.hasPrefix(scheme) ? nil : .schemeInCapitals(self, span)
        default: .pictureElsewhere(self, span)
        }
    }

    private var isOnlyScheme: Bool { text.utf8.count == scheme.utf8.count + 1 }
}

extension Diagnostic {
    fileprivate static func emptyLink(_ span: SourceSpan) -> Diagnostic {
        Diagnostic(
            .linkEmpty, at: span, "no address here",
            headline: "This link leads nowhere",
            reason: "The brackets after the words must hold an address.",
            advice: .fix("write the address, for example (record:decisions/precept-2022-23) or (https://…)."))
    }

    fileprivate static func schemeRefused(_ link: LinkDestination, _ span: SourceSpan) -> Diagnostic {
        let isScript = ["javascript", "data", "vbscript"].contains(link.scheme)
        return Diagnostic(
            .linkRefused, at: span, isScript ? "can run a program" : "not an address that can be used",
            headline: "Links cannot begin with “\(link.scheme.isEmpty ? "?" : link.scheme):”",
            reason: isScript
                ? "Such a link can run a program in the reader’s browser."
                : "A link leads to a record, a file, a web page, an email address or a telephone number.",
            advice: .fix(
                "begin it with record:, figure:, file:, https:, http:, mailto: or tel:, or with # for a place on the same page."
            ))
    }

    fileprivate static func schemeInCapitals(_ link: LinkDestination, _ span: SourceSpan) -> Diagnostic {
        Diagnostic(
            .linkRefused, at: span.part(at: 0, length: min(link.scheme.utf8.count, span.bytes.count)),
            "in small letters",
            headline: "“\(link.scheme):” is written in small letters",
            reason: "Only then does the link reach the record or file.",
            advice: .fix("write \(link.scheme): instead."))
    }

    fileprivate static func chartAsLink(_ link: LinkDestination, _ span: SourceSpan) -> Diagnostic {
        let record = String(link.text.dropFirst(link.scheme.utf8.count + 1))
        return Diagnostic(
            .chartAsLink, at: span, "a chart",
            headline: "A chart is a picture, and this is a link",
            reason: "A chart stands in the page itself. A link leads to the record that has its figures.",
            advice: .check(
                "which is meant?",
                [
                    "to show the chart, write ! before it, in a paragraph of its own: ![words](chart:\(record))",
                    "to lead to the figures: [words](record:\(record))",
                ]))
    }

    fileprivate static func relative(_ link: LinkDestination, _ span: SourceSpan) -> Diagnostic {
        let text = link.text
        if text.hasPrefix("www.") {
            return Diagnostic(
                .linkRelative, at: span, "no https://",
                headline: "The address “\(text)” does not begin with https://",
                reason: "A browser would look for it on this website.",
                advice: .fix("write the full address: https://\(text)"))
        }
        if text.utf8.contains(0x40), !text.utf8.contains(0x2F) {
            return Diagnostic(
                .linkRelative, at: span, "no mailto:",
                headline: "The email address “\(text)” needs mailto: before it",
                reason: "A browser would look for a page of this name.",
                advice: .fix("write mailto:\(text)"))
        }
        return Diagnostic(
            .linkRelative, at: span, "neither a record nor a full address",
            headline: "The link to “\(text)” is not a full address",
            reason:
                "Addresses of pages are made from the records, and would change under such a link. Links to "
                + "records are checked, and stay right.",
            advice: .check(
                "where does it lead?",
                [
                    "to a page of this website: write record: and the record, as in (record:decisions/precept-2022-23)",
                    "to a file beside this one: write file: and its name, as in (file:agenda.pdf)",
                    "to another website: write the full address, beginning with https://",
                ]))
    }

    fileprivate static func pictureElsewhere(_ link: LinkDestination, _ span: SourceSpan) -> Diagnostic {
        Diagnostic(
            .pictureElsewhere, at: span, "not a file of this record",
            headline: "A picture must be a file beside the record",
            reason:
                "A picture from elsewhere can change or vanish, and tells another website who reads the page.",
            advice: .fix(
                "save the picture beside the record, and write file: and its name, as in (file:map.png)."))
    }
}
