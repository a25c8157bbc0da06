package import CandourBuild
import CandourDiagnostics
package import CandourRecords
import CandourSyntax

/// A further file of a record: `minutes.md`, `03-forward-plan.md`, `themes/02-victims.md`.
package struct RecordPartName: Sendable, Hashable {
    /// The file, as the description of the kind names it: `NN-slug.md`.
    package let pattern: String
    /// Its name below the record’s folder.
    package let name: String

    /// The file in words: `file minutes.md`.
    var words: String { "file \(name)" }

    /// The further file that `written` names, for a record of `kind` that has the files `taken`. A name alone gets the
    /// next number.
    package init(_ written: String, of kind: any RecordKind.Type, taken: [String]) throws(MachineFault) {
        let patterns = kind.describeFiles().dropFirst().map(\.name)
        let named = patterns.first { $0.split(separator: " ").contains(Substring(written)) }
        if let named {
            (pattern, name) = (named, written)
            return
        }
        guard let numbered = patterns.first(where: { $0.hasSuffix("NN-slug.md") }) else {
            let all = patterns.flatMap {
                $0.split(separator: " ").map(String.init).filter { $0.contains(".") }
            }
            throw MachineFault(
                "A \(kind.declaration.singular) has no file called “\(written)”",
                advice: all.isEmpty
                    ? "It is one file. Leave --part out."
                    : "Besides its main file it can have \(all.joined(with: "or")).")
        }
        let folder = numbered.dropLast("NN-slug.md".count)
        let plain = written.hasPrefix(folder) ? String(written.dropFirst(folder.count)) : written
        pattern = numbered
        if NumberedName(plain) != nil {
            name = folder + plain
            return
        }
        let slug = Identifier.proposal(for: plain.hasSuffix(".md") ? String(plain.dropLast(3)) : plain)
        guard !slug.isEmpty else {
            throw MachineFault(
                "“\(written)” cannot be the name of a file",
                advice: "Write a few plain words, such as “Forward plan”.")
        }
        let numbers = taken.compactMap { name -> Int? in
            guard name.hasPrefix(folder) else { return nil }
            return Int(name.dropFirst(folder.count).prefix { ("0"..."9").contains($0) })
        }
        let next = (numbers.max() ?? 0) + 1
        name = "\(folder)\(next < 10 ? "0" : "")\(next)-\(slug).md"
    }
}
