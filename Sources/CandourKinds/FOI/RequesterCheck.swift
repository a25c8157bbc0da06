import CandourDiagnostics
import CandourPage
import CandourSyntax

/// Looks through the file of a request for what would show who asked: a name in a greeting or a signature, an email
/// address, a telephone number. It reads the file itself, so that every field and the text are looked through, and
/// every message can point at the place.
struct RequesterCheck {
    /// Fields that people write and that the record must not have.
    static let fields = [
        "requester", "requestor", "requested_by", "applicant", "asked_by", "name", "from", "email", "phone",
        "telephone",
        "address",
    ]

    private let bytes: [UInt8]
    private let file: UInt32
    /// The headings that open or end a question, in order: where each stands, and whether it opens one.
    private let headings: [(start: Int, isQuestion: Bool)]

    /// A check of the file `bytes`, whose text is `body`.
    init(_ bytes: [UInt8], file: UInt32, _ body: Prose) {
        self.bytes = bytes
        self.file = file
        headings = body.headings.filter { $0.level <= 2 }.map {
            (Int($0.span.start), FOIPart($0)?.isQuestion == true)
        }
    }

    /// What was found, in the order of the file.
    var diagnostics: [Diagnostic] {
        var found: [Diagnostic] = []
        var rest = headings[...]
        var isQuestion = false
        for index in bytes.indices {
            while let heading = rest.first, heading.start <= index {
                isQuestion = heading.isQuestion
                rest.removeFirst()
            }
            // The rest of a telephone number looks like another.
            if let last = found.last?.primary.span, index < Int(last.end) { continue }
            if let diagnostic = diagnostic(at: index, isQuestion: isQuestion) { found.append(diagnostic) }
        }
        return found
    }

    private func diagnostic(at index: Int, isQuestion: Bool) -> Diagnostic? {
        switch bytes[index] {
        case UInt8(ascii: "@"):
            guard let address = EmailAddress(around: index, in: bytes), !address.isOfPublicBody else {
                return nil
            }
            return .requesterReached("email address", at: span(address.range))
        case UInt8(ascii: "0"), UInt8(ascii: "+"):
            // In an answer, the number of a place is that of an office.
            guard let number = TelephoneNumber(at: index, in: bytes), number.isMobile || isQuestion else {
                return nil
            }
            return .requesterReached("telephone number", at: span(number.range))
        case UInt8(ascii: "D"), UInt8(ascii: "Y"), UInt8(ascii: "K"), UInt8(ascii: "B"), UInt8(ascii: "M"),
            UInt8(ascii: "m"), UInt8(ascii: "R"), UInt8(ascii: "I"):
            return NamedPerson(at: index, in: bytes).map { .requesterNamed($0.how, at: span($0.range)) }
        default: return nil
        }
    }

    private func span(_ range: Range<Int>) -> SourceSpan {
        SourceSpan(file: file, start: range.lowerBound, end: range.upperBound)
    }
}

extension Diagnostic {
    private static let neverNamed =
        "Whoever asks for information is not named: the answer is for everybody, and what is once on a public page "
        + "can be found for ever."

    /// A field that would name who asked.
    static func requesterField(_ name: Spanned<String>) -> Diagnostic {
        Diagnostic(
            .requesterNamed, at: name.span, "no field of a request",
            headline: "The field \(name.value) would show who asked",
            reason: neverNamed,
            advice: .fix("remove the field and what stands in it."))
    }

    fileprivate static func requesterNamed(_ how: String, at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            .requesterNamed, at: span,
            headline: how,
            reason: neverNamed,
            advice: .fix("take the name out; greetings and signatures can go altogether."))
    }

    fileprivate static func requesterReached(_ what: String, at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            .requesterNamed, at: span,
            headline: "This \(what) may be that of the person who asked",
            reason: neverNamed,
            advice: .check(
                "whose is it?",
                [
                    "if it is that of the person who asked, or of anybody who is not in a public post, remove it",
                    "if it is that of an organisation, link to its website under links: instead",
                ]))
    }
}
