/// A part of a record that readers can follow: the engine writes one feed of everything that serves it. A record
/// serves a topic by naming it under `themes:`.
package struct RecordTopic: Sendable, Hashable {
    /// Its name below the kind's, as `themes:` writes it: `2021-24/ethical-policing`.
    package let key: String
    /// What it is called: `Ethical policing`.
    package let title: String

    /// A topic called `title`.
    package init(key: String, title: String) {
        self.key = key
        self.title = title
    }
}
