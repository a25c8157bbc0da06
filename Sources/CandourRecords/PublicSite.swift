package import CandourPage
package import CandourSyntax

/// What the pages may know: the public records alone. A page made from it cannot name what is not public.
package struct PublicSite: Sendable {
    /// The public records.
    package let store: RecordStore
    /// The contacts of `site.yml`, by id.
    package let contacts: [String: [[Inline]]]
    /// The office, for data that programs read.
    package let publisher: Publisher

    /// A site that shows `store`. Checks do without contacts and publisher.
    package init(
        store: RecordStore, contacts: [String: [[Inline]]] = [:],
        publisher: Publisher = Publisher(name: "", baseURL: "")
    ) {
        self.store = store
        self.contacts = contacts
        self.publisher = publisher
    }

    /// The same site, which notes in `trace` what it is asked for.
    package func noting(in trace: RecordTrace?) -> PublicSite {
        PublicSite(store: store.noting(in: trace), contacts: contacts, publisher: publisher)
    }

    /// The day that counts as today.
    package var today: LocalDate { store.today }

    /// The public records of a kind, in the order in which lists have them.
    package func entries<Kind: RecordKind>(of kind: Kind.Type) -> [Entry<Kind>] { store.entries(of: kind) }

    /// The record that a reference names, where it is public.
    package func entry<Kind: RecordKind>(_ reference: Reference<Kind>) -> Entry<Kind>? {
        store.entry(reference)
    }

    /// A link to what a reference names, called `text` or by its own title; empty where it is not public.
    package func link<Kind: RecordKind>(to reference: Reference<Kind>, text: String? = nil) -> [Inline] {
        link(store.resolve(reference), text: text)
    }

    /// A link to what a reference names, called `text` or by its own title; empty where it is not public.
    package func link(to reference: AnyReference, text: String? = nil) -> [Inline] {
        link(store.resolve(reference.written.value, among: reference.kinds), text: text)
    }

    /// A link to a record.
    package func link(to head: RecordHead, text: String? = nil) -> Inline {
        .link(Link(text ?? head.title, to: .page(head.address)))
    }

    /// A source in words, or as a link; empty where it is a record that is not public.
    package func inline(_ source: SourceNote) -> [Inline] {
        switch source {
        case .words(let words): [.text(words)]
        case .record(let reference): link(to: reference)
        }
    }

    /// The lines of a row for a value that may not be stated.
    package func inline<Value>(_ stated: Stated<Value>?, _ shown: (Value) -> [Inline]) -> [Inline] {
        switch stated {
        case .stated(let value): shown(value.value)
        case .notStated(let reason): [.notStated(reason: reason)]
        case nil: []
        }
    }

    /// What refers to a record; a record once for each of its fields and each part.
    package func incoming(to key: RecordKey) -> [IncomingReference] { store.incoming(to: key) }

    private func link(_ resolution: ReferenceResolution, text: String?) -> [Inline] {
        guard case .found(let target) = resolution else { return [] }
        return [.link(Link(text ?? target.title, to: target.link))]
    }
}
