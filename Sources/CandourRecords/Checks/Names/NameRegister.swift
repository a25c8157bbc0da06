import CandourDiagnostics
import CandourPage
package import CandourSyntax

/// The names that texts must write as the site registers them: of bodies, people, the office and its contacts.
package struct NameRegister: Sendable {
    /// A registered name of a body.
    struct Name: Sendable {
        let text: String
        /// The same in UTF-8.
        let bytes: [UInt8]
        let words: NameWords
        /// Where the body is registered.
        let span: SourceSpan
        /// What the body is called.
        let title: String
    }

    /// A registered person.
    struct Person: Sendable {
        let first: String
        let surname: String
        let title: String
        let span: SourceSpan
    }

    /// What the office itself is called, and how to reach it.
    package struct Office: Sendable {
        /// Its full name.
        let name: Spanned<String>
        /// Its email addresses.
        let addresses: [Spanned<String>]

        /// The office called `name`, with its `addresses`.
        package init(name: Spanned<String>, addresses: [Spanned<String>]) {
            self.name = name
            self.addresses = addresses
        }
    }

    /// Titles before a name, which are no part of it.
    static let honorifics: Set<String> = [
        "councillor", "cllr", "mr", "mrs", "ms", "miss", "dr", "professor", "sir", "dame", "lord", "lady",
    ]

    /// The names of bodies by their last word.
    private(set) var bodies: [String: [Name]] = [:]
    /// The names of bodies as they are written, in small letters.
    private(set) var known: [String: Name] = [:]
    /// The bodies by their abbreviations.
    private(set) var abbreviations: [String: Name] = [:]
    /// People by their surnames and by their first names.
    private(set) var surnames: [String: [Person]] = [:]
    private(set) var firstNames: [String: [Person]] = [:]
    /// People by the first letters of their surnames.
    private(set) var initials: [Character: [Person]] = [:]
    /// All words of the names of people, in small letters; nothing where not all people could be read.
    private(set) var peopleWords: Set<String>?
    /// The names of bodies by the first letters of all their words.
    private(set) var shapes: [String: [Name]] = [:]
    /// What the last word of a name looks like when it is misspelt.
    private(set) var lastWords = WordShapes()
    /// The place that the commissioner is for: `Cambridgeshire and Peterborough`.
    private(set) var area: Spanned<String>?
    /// The addresses of the office by what stands before the @.
    private(set) var addresses: [String: Spanned<String>] = [:]
    /// The words at which a text is looked at more closely.
    private(set) var watched = WatchedWords()
    /// All of it in words, to tell two registers apart.
    package private(set) var identity: [String] = []

    /// The names of `office` and of the records with these heads; whether those are all people.
    package init(
        office: Office?, bodies bodyHeads: some Sequence<RecordHead>, people: some Sequence<RecordHead>,
        isEachRead: Bool
    ) {
        for head in bodyHeads { add(body: head) }
        if isEachRead { peopleWords = [] } else { identity.append("and others") }
        for head in people { add(person: head) }
        for word in OfficeTitle.lastWords { watched.add(word) }
        if let office { add(office) }
        for word in Array(bodies.keys) + Array(surnames.keys) + Array(firstNames.keys) { watched.add(word) }
        if !surnames.isEmpty { for word in NameRegister.honorifics { watched.add(word) } }
        if area != nil { watched.add("commissioner") }
    }

    private mutating func add(body head: RecordHead) {
        let span = head.titleSpan ?? head.span.firstByte
        for text in head.names {
            identity.append(text)
            let parts = text.words
            guard let last = parts.last, let words = NameWords(parts) else { continue }
            let name = Name(text: text, bytes: Array(text.utf8), words: words, span: span, title: head.title)
            if parts.count == 1, text.count >= 2, text.allSatisfy({ $0.isUppercase || $0.isNumber }) {
                abbreviations[text] = name
            } else if parts.count > 1, last.first?.isUppercase == true, !words.telling.isEmpty {
                NameRegister.add(name, to: &bodies[last.lowercased(), default: []])
                NameRegister.add(name, to: &shapes[parts.firstLetters, default: []])
                lastWords.add(last)
                known[parts.joined(separator: " ").lowercased()] = name
            }
        }
    }

    private mutating func add(person head: RecordHead) {
        identity += head.names + [head.key.id]
        // The id has the surname too, where the name could not be read.
        for name in head.names + [head.title, head.key.id] {
            for word in name.lowercased().split(whereSeparator: { $0.isWhitespace || $0 == "-" }) {
                peopleWords?.insert(String(word))
            }
            peopleWords?.formUnion(name.lowercased().words)
        }
        let parts = head.title.words.filter { !NameRegister.honorifics.contains($0.lowercased()) }
        guard let surname = parts.last, surname.count >= 3 else { return }
        let person = Person(
            first: parts.count > 1 ? parts[0] : "", surname: surname, title: head.title,
            span: head.titleSpan ?? head.span.firstByte)
        NameRegister.add(person, to: &surnames[surname.lowercased(), default: []])
        if let initial = surname.first { NameRegister.add(person, to: &initials[initial, default: []]) }
        if person.first.count >= 3 {
            NameRegister.add(person, to: &firstNames[person.first.lowercased(), default: []])
        }
    }

    /// Among how many names a misspelt one is looked for: no office has more that end or begin alike, and the time
    /// that a text takes must not grow with the register.
    private static let mostAlike = 200

    private static func add<Element>(_ element: Element, to list: inout [Element]) {
        if list.count < mostAlike { list.append(element) }
    }

    private mutating func add(_ office: Office) {
        let marker = "Commissioner for "
        if let place = office.name.value.firstRange(of: marker)?.upperBound {
            area = Spanned(String(office.name.value[place...]), office.name.span)
        }
        for address in office.addresses {
            addresses[String(address.value.prefix { $0 != "@" }).lowercased()] = address
        }
        identity += [office.name.value] + office.addresses.map(\.value)
    }
}
