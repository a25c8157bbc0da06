package import CandourPage
package import CandourSyntax

/// All records of a run, by kind: built once, with an index by id, an index of names, and the references turned
/// round. There are two in a run: one of everything, which checks use, and one of what is public, which pages use.
package struct RecordStore: Sendable {
    private var records: RecordIndex
    private var trace: RecordTrace?

    /// A store of records with these `heads`; their records are added kind by kind.
    package init(heads: [RecordHead], kinds: Set<String>, today: LocalDate) {
        records = RecordIndex(heads: heads, kinds: kinds, today: today)
    }

    /// The names of all kinds.
    package var kinds: Set<String> { records.kinds }

    /// The day that counts as today.
    package var today: LocalDate { records.today }

    /// The same store, which notes in `trace` what it is asked for.
    package func noting(in trace: RecordTrace?) -> RecordStore {
        var store = self
        store.trace = trace
        return store
    }

    /// Says that what asks this store is about `entry`, and reads it.
    package func note<Kind: RecordKind>(_ entry: Entry<Kind>) { trace?.note(entry: entry.head) }

    /// Adds the records of one kind, in the order in which lists have them.
    package mutating func add<Kind: RecordKind>(_ entries: [Entry<Kind>], of kind: Kind.Type) {
        var tables = records.tables
        tables[ObjectIdentifier(kind)] = RecordTable(entries)
        records = RecordIndex(
            records, tables: tables, referring: records.referring, unresolved: records.unresolved)
    }

    /// Where the references of the record `from` lead, each field, record and part once.
    package func outgoing(from: RecordKey, _ references: [NotedReference]) -> OutgoingReferences {
        var found: [OutgoingReference] = []
        var isEachFound = true
        // A record has few references, or so many that looking through them would take long.
        var seen: Set<OutgoingReference>? = references.count > 32 ? [] : nil
        for reference in references {
            guard case .found(let target) = resolve(reference.written.value, among: reference.kinds) else {
                isEachFound = false
                continue
            }
            let outgoing = OutgoingReference(
                target: target.head.key, field: reference.field, suffix: target.part?.suffix)
            let isNew = seen?.insert(outgoing).inserted ?? !found.contains(outgoing)
            if isNew { found.append(outgoing) }
        }
        return OutgoingReferences(from: from, found: found, isEachFound: isEachFound)
    }

    /// Turns the references of records round, so that a record knows what refers to it.
    package mutating func index(_ records: [OutgoingReferences]) {
        var referring = self.records.referring
        var unresolved = self.records.unresolved
        for record in records {
            if !record.isEachFound { unresolved.insert(record.from) }
            guard !record.found.isEmpty, let head = self.records.heads[record.from] else { continue }
            for reference in record.found {
                referring[reference.target, default: []].append(
                    IncomingReference(from: head, field: reference.field, suffix: reference.suffix))
            }
        }
        self.records = RecordIndex(
            self.records, tables: self.records.tables, referring: referring, unresolved: unresolved)
    }

    /// Takes over what refers to records from an earlier run, whose records were known by the same and referred to the
    /// same. Which references were not found is not known then.
    package mutating func index(remembered: @escaping @Sendable (RecordKey) -> [IncomingReference]) {
        records = RecordIndex(
            records, tables: records.tables, referring: [:], unresolved: [], remembered: remembered)
    }

    /// Whether every reference of a record was found when they were turned round. Who notes what a piece of work asks
    /// for must ask for them one by one.
    package func foundEachReference(of key: RecordKey) -> Bool {
        trace == nil && records.remembered == nil && !records.unresolved.contains(key)
    }

    /// All records of a kind, in the order in which lists have them.
    package func entries<Kind: RecordKind>(of kind: Kind.Type) -> [Entry<Kind>] {
        trace?.note(list: kind.declaration.name)
        return table(kind)?.entries ?? []
    }

    /// The record of a kind with this id.
    package func entry<Kind: RecordKind>(_ id: String, of kind: Kind.Type) -> Entry<Kind>? {
        guard let entry = table(kind)?[id] else {
            trace?.noteNames()
            return nil
        }
        trace?.note(entry: entry.head)
        return entry
    }

    /// The record that a reference names, or the one that holds the part it names.
    package func entry<Kind: RecordKind>(_ reference: Reference<Kind>) -> Entry<Kind>? {
        guard case .found(let target) = resolve(reference) else { return nil }
        return entry(target.head.key.id, of: Kind.self)
    }

    /// The records of a kind that are known by a name.
    package func keys<Kind: RecordKind>(named name: String, of kind: Kind.Type) -> [RecordKey] {
        trace?.noteNames()
        return records.named[kind.declaration.name]?[RecordIndex.folded(name)] ?? []
    }

    /// What is known of a record without knowing its kind.
    package func head(_ key: RecordKey) -> RecordHead? {
        guard let head = records.heads[key] else {
            trace?.noteNames()
            return nil
        }
        trace?.note(head)
        return head
    }

    /// The names of all records, in any order.
    package var keys: some Collection<RecordKey> {
        trace?.noteEverything()
        return records.heads.keys
    }

    /// What refers to a record or its parts; a record once for each of its fields and each part.
    package func incoming(to key: RecordKey) -> [IncomingReference] {
        if let trace {
            if let head = records.heads[key] { trace.note(referred: head) } else { trace.noteEverything() }
        }
        return records.remembered?(key) ?? records.referring[key] ?? []
    }

    /// What a typed reference names.
    package func resolve<Kind: RecordKind>(_ reference: Reference<Kind>) -> ReferenceResolution {
        resolve(reference.written.value, among: [Kind.declaration.name])
    }

    /// What `written` names, where it may name a record of `among` (any kind when empty).
    package func resolve(_ written: String, among kinds: [String]) -> ReferenceResolution {
        // Nearly every link names a record with its kind, and no part.
        if let head = records.linked[written], kinds.isEmpty || kinds.contains(head.key.kind) {
            trace?.note(head)
            return .found(ReferenceTarget(head: head, part: nil))
        }
        // Bytes, not Characters: this runs for every reference and link, several times.
        let end = written.utf8.firstIndex(of: UInt8(ascii: "#")) ?? written.endIndex
        let base = written[..<end]
        let place = written[end...]
        guard let (kind, id) = split(base, among: kinds) else { return .kindMissing }
        if let head = records.heads[RecordKey(kind: kind, id: id)] { return found(head, place) }
        trace?.noteNames()
        // A part may have slashes of its own, and so may a record.
        var rest = id[...]
        while let slash = rest.utf8.lastIndex(of: UInt8(ascii: "/")) {
            rest = rest[..<slash]
            guard let head = records.heads[RecordKey(kind: kind, id: String(id[..<slash]))] else { continue }
            trace?.note(head)
            if head.parts[String(id[slash...])] != nil || !head.isComplete {
                return found(head, String(id[slash...]) + place)
            }
        }
        let known = records.named[kind]?[RecordIndex.folded(id)] ?? []
        if known.count > 1 { return .severalNamed(known) }
        if let key = known.first, let head = records.heads[key] { return found(head, place) }
        return .notFound(kind: kind, id: id)
    }

    private func split(_ base: Substring, among kinds: [String]) -> (kind: String, id: String)? {
        if let slash = base.utf8.firstIndex(of: UInt8(ascii: "/")) {
            let kind = String(base[..<slash])
            let fits = kinds.isEmpty ? records.kinds.contains(kind) : kinds.contains(kind)
            if fits { return (kind, String(base[base.utf8.index(after: slash)...])) }
        }
        return kinds.count == 1 ? (kinds[0], String(base)) : nil
    }

    private func found(_ head: RecordHead, _ suffix: some StringProtocol) -> ReferenceResolution {
        trace?.note(head)
        guard !suffix.isEmpty else { return .found(ReferenceTarget(head: head, part: nil)) }
        let suffix = String(suffix)
        if let part = head.parts[suffix] { return .found(ReferenceTarget(head: head, part: part)) }
        // A record with problems may have parts that were not read: one mistake gives one message.
        return head.isComplete
            ? .noSuchPart(head, suffix: suffix) : .found(ReferenceTarget(head: head, part: nil))
    }

    func table<Kind: RecordKind>(_ kind: Kind.Type) -> RecordTable<Kind>? {
        records.tables[ObjectIdentifier(kind)] as? RecordTable<Kind>
    }
}
