import Foundation

/// Reads a finished page as a strict parser would, and refuses what Candour never writes.
///
/// Stricter than HTML: every element is closed where it was opened, every attribute is in double quote marks, every
/// ampersand begins a reference, every id is unique, and nothing can run a program: no scripts but the theme's files,
/// no handlers, no addresses but those of pages, files, the web, email and telephones.
package struct HTMLCheck {
    private let bytes: [UInt8]
    private let isXML: Bool
    private var index = 0
    private var open: [String] = []
    private var ids = Set<String>()

    /// Checks a page. One that `isRefused` was made from text with problems, is never published, and may hold
    /// the hidden characters and cut letters that were reported.
    package static func page(_ bytes: [UInt8], isRefused: Bool = false) throws {
        var check = HTMLCheck(bytes, isXML: false)
        try check.run(allowsHidden: isRefused)
    }

    /// Checks a feed or sitemap: the same, with any elements.
    package static func xml(_ bytes: [UInt8]) throws {
        var check = HTMLCheck(bytes, isXML: true)
        try check.run(allowsHidden: false)
    }

    private init(_ bytes: [UInt8], isXML: Bool) {
        self.bytes = bytes
        self.isXML = isXML
    }

    private mutating func run(allowsHidden: Bool) throws {
        if !allowsHidden {
            guard let text = String(validating: bytes, as: UTF8.self) else { throw fault("is not UTF-8") }
            for scalar in text.unicodeScalars where HiddenCharacters.contains(scalar) {
                throw fault("holds U+\(String(scalar.value, radix: 16))")
            }
        }
        while index < bytes.count {
            switch bytes[index] {
            case UInt8(ascii: "<"): try tag()
            case UInt8(ascii: "&"): try reference()
            case UInt8(ascii: ">"): throw fault("has a > that is not escaped")
            default: index += 1
            }
        }
        if let last = open.last { throw fault("never closes <\(last)>") }
    }

    private mutating func tag() throws {
        if take("<!doctype html>") || take("<!DOCTYPE html>") { return }
        if isXML, take("<?xml version=\"1.0\" encoding=\"utf-8\"?>") { return }
        if isXML, take("<?xml version=\"1.0\" encoding=\"UTF-8\"?>") { return }
        index += 1
        let isEnd = take("/")
        let name = name()
        guard !name.isEmpty else { throw fault("has a < that is not escaped") }
        if isEnd {
            guard take(">") else { throw fault("does not end </\(name)>") }
            guard open.popLast() == name else { throw fault("closes <\(name)>, which is not the last open") }
            return
        }
        guard isXML || HTMLElements.known.contains(name) else { throw fault("has <\(name)>") }
        try checkPlace(of: name)
        let start = index
        let isClosed = try attributes(of: name)
        if name == "script" { try script(bytes[start..<index]) }
        if !isClosed, isXML || !HTMLElements.void.contains(name) { open.append(name) }
    }

    /// A script is a file of the theme, never words of a page; what begins with this is data, which no browser runs.
    private static let dataType = " type=\"application/ld+json\">"

    /// What may follow a tag of a script with these attributes: nothing, or JSON in which nothing could end it.
    private mutating func script(_ attributes: ArraySlice<UInt8>) throws {
        let start = index
        guard attributes.elementsEqual(HTMLCheck.dataType.utf8) else {
            let isFile = String(decoding: attributes, as: UTF8.self).contains(" src=\"")
            guard isFile, bytes[index...].starts(with: "</script>".utf8) else {
                throw fault("has a script in it")
            }
            return
        }
        index = bytes[start...].firstIndex(of: UInt8(ascii: "<")) ?? bytes.count
        let data = bytes[start..<index]
        guard !data.contains(UInt8(ascii: ">")), !data.contains(UInt8(ascii: "&")) else {
            throw fault("has a > or & in its data")
        }
        guard (try? JSONSerialization.jsonObject(with: Data(data))) is [String: Any] else {
            throw fault("has data that are no JSON")
        }
    }

    /// What may stand in what, as far as a browser would move it elsewhere.
    private func checkPlace(of name: String) throws {
        guard !isXML, let parent = open.last else { return }
        if HTMLElements.blocks.contains(name),
            let outer = open.last(where: { HTMLElements.phrasing.contains($0) })
        {
            throw fault("has <\(name)> in <\(outer)>")
        }
        if name == "a", open.contains("a") { throw fault("has a link in a link") }
        if let parents = HTMLElements.parents[name], !parents.contains(parent) {
            throw fault("has <\(name)> in <\(parent)>")
        }
        if let children = HTMLElements.children[parent], !children.contains(name) {
            throw fault("has <\(name)> in <\(parent)>")
        }
    }

    /// Reads attributes up to the end of the tag; whether it ends with a slash.
    private mutating func attributes(of element: String) throws -> Bool {
        var names = Set<String>()
        while true {
            if take(">") {
                return false
            }
            // In a drawing, elements may end at once as in XML.
            if isXML || open.contains("svg"), take("/>") || take(" />") { return true }
            guard skipSpaces() else { throw fault("has something odd in <\(element)>") }
            let name = name()
            guard !name.isEmpty, names.insert(name).inserted else {
                throw fault("has \(name) twice, or no name, in <\(element)>")
            }
            guard
                isXML || HTMLElements.attributes.contains(name) || name.hasPrefix("aria-")
                    || name.hasPrefix("data-")
            else {
                throw fault("has the attribute \(name) in <\(element)>")
            }
            guard take("=") else { continue }
            guard take("\"") else { throw fault("has no quote marks around \(name)") }
            let value = try value(of: name)
            try check(name, value, in: element)
        }
    }

    private mutating func value(of name: String) throws -> String {
        let start = index
        while index < bytes.count, bytes[index] != UInt8(ascii: "\"") {
            if bytes[index] == UInt8(ascii: "<") { throw fault("has < in \(name)") }
            if bytes[index] == UInt8(ascii: "&") { try reference() } else { index += 1 }
        }
        let value = String(decoding: bytes[start..<index], as: UTF8.self)
        guard take("\"") else { throw fault("never closes the value of \(name)") }
        return value
    }

    private mutating func check(_ name: String, _ value: String, in element: String) throws {
        switch name {
        case "id" where !isXML:
            let isPlain = !value.isEmpty && !value.utf8.contains { $0 <= 0x20 }
            try require(isPlain, "\(here) has the id “\(value)”")
            try require(ids.insert(value).inserted, "\(here) has the id “\(value)” twice")
        case "href", "src", "action": try checkAddress(value)
        case "content" where element == "meta" && value.hasPrefix("0; url="):
            try checkAddress(String(value.dropFirst("0; url=".count)))
        default: break
        }
    }

    private func checkAddress(_ value: String) throws {
        let isPlain = !value.utf8.contains { $0 <= 0x20 || $0 == 0x5C || $0 == 0x60 }
        guard isPlain else { throw fault("has the address “\(value)”") }
        // Before the first colon stands a scheme, unless a slash, a question mark or a hash comes first.
        guard let colon = value.firstIndex(of: ":"), !value[..<colon].contains(where: { "/?#".contains($0) })
        else {
            if value.hasPrefix("//") { throw fault("leads to another website without a scheme: \(value)") }
            return
        }
        guard ["http", "https", "mailto", "tel"].contains(value[..<colon].lowercased()) else {
            throw fault("has the address \(value)")
        }
    }

    private mutating func reference() throws {
        let start = index
        guard let end = bytes[start...].prefix(12).firstIndex(of: UInt8(ascii: ";")) else {
            throw fault("has an & that is not escaped")
        }
        index = end + 1
        let name = String(decoding: bytes[start + 1..<end], as: UTF8.self)
        guard ["amp", "lt", "gt", "quot", "#39", "apos"].contains(name) else { throw fault("has &\(name);") }
    }

    private mutating func name() -> String {
        let start = index
        while index < bytes.count {
            switch bytes[index] {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
                UInt8(ascii: "-"):
                index += 1
            case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: ":"):
                guard isXML else { return "" }
                index += 1
            default: return String(decoding: bytes[start..<index], as: UTF8.self)
            }
        }
        return ""
    }

    private mutating func skipSpaces() -> Bool {
        let start = index
        while index < bytes.count, bytes[index] == 0x20 || bytes[index] == 0x0A { index += 1 }
        return index > start
    }

    private mutating func take(_ text: String) -> Bool {
        guard bytes[index...].starts(with: text.utf8) else { return false }
        index += text.utf8.count
        return true
    }

    private var here: String { "the page at byte \(index)" }

    private func fault(_ what: String) -> Fault {
        let around = bytes[max(0, index - 80)..<min(bytes.count, index + 40)]
        return Fault("\(here) \(what): …\(String(decoding: around, as: UTF8.self))…")
    }
}
