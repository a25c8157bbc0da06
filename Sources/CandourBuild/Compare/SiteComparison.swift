package import CandourPage

/// What differs between two built sites, in the terms of the people who approve it.
package struct SiteComparison: Sendable {
    /// A page.
    struct Page: Sendable, Hashable {
        /// Its address below the site’s: `decisions/precept-2022-23/`.
        let address: String
        /// What it is called.
        let title: String
        /// What it is listed under: the kind of its record, in words.
        let group: String
    }

    /// What stood at a place, and what stands there now; nothing where the place is new or gone.
    struct Change: Sendable, Hashable {
        let old: String?
        let new: String?

        /// Whether the place is new, gone, or has another value.
        var fate: Fate { old == nil ? .added : new == nil ? .removed : .changed }
    }

    /// What became of something.
    enum Fate: String, Sendable, CaseIterable { case added, changed, removed }

    /// A figure that is new, another, or gone.
    struct Figure: Sendable, Hashable {
        /// The page that has it.
        let page: Page
        /// Which it is: `Robbery, 2019/20`.
        let name: String
        /// What it was and is.
        let change: Change
    }

    /// An earlier address that now leads elsewhere.
    struct Move: Sendable, Hashable {
        let address: String
        let target: String
    }

    /// A file to download that is new, another, or gone.
    struct File: Sendable, Hashable {
        let path: String
        let fate: Fate
    }

    /// What records are listed under whose kind this program does not know.
    static let others = "Other pages"

    /// The day for which the older site was built.
    package let oldDay: LocalDate
    /// The day for which the newer site was built.
    package let newDay: LocalDate
    /// The pages of records that are new, in the order of kinds and addresses.
    var added: [Page] = []
    /// Those that say something else.
    var changed: [Edit] = []
    /// Those that are gone.
    var removed: [Page] = []
    /// Earlier addresses that lead elsewhere now.
    var moved: [Move] = []
    /// The figures.
    var figures: [Figure] = []
    /// The files to download.
    var files: [File] = []
    /// How many lists and other pages without a record differ: they follow from the rest.
    var lists = 0

    /// A comparison that has found nothing yet.
    init(oldDay: LocalDate, newDay: LocalDate) {
        self.oldDay = oldDay
        self.newDay = newDay
    }

    /// Whether readers would see no difference.
    package var isSame: Bool {
        added.isEmpty && changed.isEmpty && removed.isEmpty && moved.isEmpty && figures.isEmpty
            && files.isEmpty
            && lists == 0
    }
}
