package import CandourPage

extension RecordHead {
    /// The same head with its title completed from the records that `head` looks up; itself when it has one.
    package func completingTitle(from head: (RecordKey) -> RecordHead?) -> RecordHead {
        guard let derivedTitle else { return self }
        return version(title: derivedTitle.completed(from: head), parts: parts)
    }

    /// The head as the public may know it on a day: without the parts that are published later. What refers to
    /// one of them is then shown without a link.
    package func showingParts(on day: LocalDate) -> RecordHead {
        guard hasParts(after: day) else { return self }
        return version(title: title, parts: parts.filter { ($0.value.publicFrom ?? day) <= day })
    }

    /// Whether some of its parts are published later than `day`.
    package func hasParts(after day: LocalDate) -> Bool {
        parts.values.contains { ($0.publicFrom ?? day) > day }
    }

    private func version(title: String, parts: [String: RecordPart]) -> RecordHead {
        RecordHead(
            key: key, address: address, common: common, title: title, summary: summary, date: date,
            publication: publication, names: names, parts: parts, span: span, files: files,
            notStated: notStated,
            isComplete: isComplete, topics: topics, abbreviations: abbreviations, derivedTitle: derivedTitle,
            sortName: sortName, titleSpan: titleSpan)
    }
}
