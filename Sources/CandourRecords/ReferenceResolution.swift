package import CandourPage

/// What a reference turned out to name.
package enum ReferenceResolution: Sendable {
    /// A record, or a part of one.
    case found(ReferenceTarget)
    /// Several kinds fit and none is written.
    case kindMissing
    /// There is no such record.
    case notFound(kind: String, id: String)
    /// The record has no such part.
    case noSuchPart(RecordHead, suffix: String)
    /// It is a name, and several records have it.
    case severalNamed([RecordKey])
}

/// A record, or a part of one.
package struct ReferenceTarget: Sendable {
    /// The record.
    package let head: RecordHead
    /// The part.
    package let part: RecordPart?

    /// A record or a part of it.
    package init(head: RecordHead, part: RecordPart?) {
        self.head = head
        self.part = part
    }

    /// Where it is.
    package var link: Link.Target {
        guard let part else { return .page(head.address) }
        return .page(PageAddress(head.address.path + part.page), fragment: part.fragment)
    }

    /// What it is called: the record, with the part where one is meant.
    package var title: String {
        guard let part else { return head.title }
        guard let title = part.title else { return head.title }
        return part.page.isEmpty ? "\(head.title): \(title)" : title
    }
}
