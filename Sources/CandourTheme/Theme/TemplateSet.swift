import CandourDiagnostics
import CandourPage

/// The templates of a theme by name, before they are compiled.
struct TemplateSet {
    private let files: [String: ThemeFile]
    private let tags: [String: [TemplateTag]]

    /// The templates in `files`.
    init(_ files: [String: ThemeFile]) {
        self.files = files
        tags = files.mapValues { TemplateTag.all(in: $0.bytes) }
    }

    /// Everything that is wrong with them.
    func checked(for settings: ThemeSettings) -> [Diagnostic] {
        guard let shell = files[Theme.shell] else {
            return [.missing("templates/\(Theme.shell).mustache", settings)]
        }
        var found: [Diagnostic] = []
        for (name, file) in files.sorted(by: { $0.key < $1.key }) {
            let tags = tags[name, default: []]
            for tag in tags { found += check(tag, in: file) }
            found += sections(tags, in: file)
            found += loops(from: name, file)
        }
        guard found.isEmpty else { return found }
        found += missingSlots(from: Theme.shell, shell)
        for type in PageType.allCases {
            if let own = files[type.rawValue] { found += missingSlots(from: type.rawValue, own) }
        }
        return found
    }

    private func check(_ tag: TemplateTag, in file: ThemeFile) -> [Diagnostic] {
        let span = file.span(tag.range)
        switch tag.kind {
        case .unclosed: return [.unclosed(tag: span)]
        case .other: return [.unsupported(span)]
        case .comment, .end: return []
        case .partial: return files[tag.name] == nil ? [.unknown(partial: tag.name, span, files.keys)] : []
        case .value, .section, .inverted:
            guard let key = TemplateKey(rawValue: tag.name) else { return [.unknown(key: tag.name, span)] }
            let isQuestion = key.role == .question
            return isQuestion == (tag.kind == .value) ? [.misused(key, span)] : []
        }
    }

    /// Sections that are not closed in the order they were opened.
    private func sections(_ tags: [TemplateTag], in file: ThemeFile) -> [Diagnostic] {
        var open: [TemplateTag] = []
        for tag in tags {
            switch tag.kind {
            case .section, .inverted: open.append(tag)
            case .end:
                guard let last = open.popLast(), last.name == tag.name else {
                    return [.unopened(tag.name, file.span(tag.range))]
                }
            case .value, .partial, .comment, .other, .unclosed: continue
            }
        }
        return open.map { .unclosed(section: $0.name, file.span($0.range)) }
    }

    /// Templates that lead back to themselves.
    private func loops(from name: String, _ file: ThemeFile) -> [Diagnostic] {
        for tag in tags[name, default: []] where tag.kind == .partial {
            if reached(from: tag.name).contains(name) { return [.loop(name, file.span(tag.range))] }
        }
        return []
    }

    /// The template itself and those it is made of; with `always`, only what is not inside a section, which may
    /// not be shown.
    private func reached(from name: String, always: Bool = false) -> Set<String> {
        var reached: Set<String> = []
        var waiting = [name]
        while let next = waiting.popLast() {
            guard reached.insert(next).inserted else { continue }
            waiting += used(by: next, always: always).filter { $0.kind == .partial }.map(\.name)
        }
        return reached
    }

    private func used(by name: String, always: Bool) -> [TemplateTag] {
        var depth = 0
        return tags[name, default: []].filter { tag in
            switch tag.kind {
            case .section, .inverted: depth += 1
            case .end: depth -= 1
            case .value, .partial, .comment, .other, .unclosed: break
            }
            return !always || depth == 0
        }
    }

    private func missingSlots(from name: String, _ file: ThemeFile) -> [Diagnostic] {
        let names = reached(from: name, always: true)
        let shown = Set(names.flatMap { used(by: $0, always: true) }.filter { $0.kind == .value }.map(\.name))
        return TemplateKey.required.filter { !shown.contains($0.rawValue) }.map { .notShown($0, file) }
    }
}
