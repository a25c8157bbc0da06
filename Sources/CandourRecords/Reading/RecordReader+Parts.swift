import CandourSyntax

extension RecordReader {
    /// Reads the part in the file called `name`, where the record has one.
    package mutating func part<Value>(
        _ name: String, _ subject: String, _ help: String,
        _ decode: (inout PartReader, inout RecordReader) -> Value?
    ) -> Value? {
        if isDescribing {
            describe(name, subject, help, decode)
            return nil
        }
        guard let part = source.parts.first(where: { $0.name == name }) else { return nil }
        let slug = String(name.prefix { $0 != "." })
        return read(part, slug: slug, subject, decode)
    }

    /// Reads the numbered parts `NN-slug.md`, in the order of their numbers, from the record's folder or a folder in it.
    package mutating func parts<Value>(
        numberedIn folder: String? = nil, _ subject: String, _ help: String,
        _ decode: (inout PartReader, inout RecordReader) -> Value?
    ) -> [Value] {
        if isDescribing {
            describe((folder.map { $0 + "/" } ?? "") + "NN-slug.md", subject, help, decode)
            return []
        }
        return numbered(in: folder).compactMap { part, slug in
            // The part exists even when its file cannot be read: what refers to it must not be reported as well.
            addPart(RecordPart(suffix: "/" + slug, title: nil, page: slug + "/"))
            return read(part, slug: slug, subject, decode)
        }
    }

    private mutating func read<Value>(
        _ part: RecordSource.Part, slug: String, _ subject: String,
        _ decode: (inout PartReader, inout RecordReader) -> Value?
    ) -> Value? {
        guard var reader = PartReader(part, slug: slug, subject: subject, owner: self) else { return nil }
        let value = decode(&reader, &self)
        reader.fields.finish()
        return value
    }

    private mutating func describe<Value>(
        _ name: String, _ subject: String, _ help: String,
        _ decode: (inout PartReader, inout RecordReader) -> Value?
    ) {
        var reader = PartReader(describing: subject, owner: self)
        _ = decode(&reader, &self)
        extraFiles.append(FileDescription(name: name, help: help, fields: reader.fields.descriptions))
    }

    private func numbered(in folder: String?) -> [(RecordSource.Part, slug: String)] {
        let prefix = folder.map { $0 + "/" } ?? ""
        return source.parts.compactMap { part in
            guard part.name.hasPrefix(prefix) else { return nil }
            return NumberedName(String(part.name.dropFirst(prefix.count))).map { (part, $0.slug) }
        }
    }
}
