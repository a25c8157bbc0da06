import CandourPage

/// The page that says what feeds and calendars are, how to follow one, and which there are.
struct FollowPage {
    let feeds: [Feed]
    let calendars: [CalendarPlanner.Calendar]

    /// Where it stands.
    static let address = PageAddress("feeds/")
    /// What it is called, and what links to it read.
    static let title = "Feeds and calendars"

    /// The page.
    var page: Page {
        Page(
            address: FollowPage.address, type: .page, title: FollowPage.title,
            summary: "How to hear of what is new, and of dates, without looking here every day.",
            breadcrumbs: [Link("Home", to: .page(.home))],
            blocks: [.section(aboutFeeds), .section(aboutCalendars)], hasContents: true, search: .website)
    }

    private var aboutFeeds: Section {
        let words: [Block] = [
            .paragraph([
                .text(
                    "A feed is a list of what is new, for a program called a feed reader. The program looks at it "
                        + "for you and shows what you have not read. Nobody learns who you are.")
            ]),
            .paragraph([
                .text(
                    "To follow a feed, copy its address into your feed reader. Many readers find it by the address of "
                        + "a page.")
            ]),
        ]
        let all = feeds.first.map { feed in
            ["atom", "rss", "json"].map { ending -> [Inline] in
                [
                    .link(
                        Link(
                            "\(feed.title), as \(FollowPage.forms[ending] ?? ending)",
                            to: .page(PageAddress("\(feed.path).\(ending)"))))
                ]
            }
        }
        let others = feeds.dropFirst().map { feed -> [Inline] in
            [.link(Link(feed.title, to: .page(PageAddress(feed.path + ".atom"))))]
        }
        return Section(
            id: "feeds", title: "Feeds", words + [.list(ordered: false, (all ?? []) + others)])
    }

    private var aboutCalendars: Section {
        let words: [Block] = [
            .paragraph([
                .text(
                    "A calendar holds the dates of meetings and events, the last days for questions, and the days on "
                        + "which consultations open and close. Calendar programs on phones and computers read it."
                )
            ]),
            .paragraph([
                .text(
                    "To follow a calendar, copy its address and choose “add calendar from the web” or “subscribe” in "
                        + "your program. Dates that move or are cancelled then change by themselves. A file that is "
                        + "downloaded and opened instead stays as it is.")
            ]),
        ]
        let lines: [[Inline]] = calendars.map {
            [.link(Link("Calendar: \($0.title)", to: .page($0.address)))]
        }
        return Section(id: "calendars", title: "Calendars", words + [.list(ordered: false, lines)])
    }

    private static let forms = ["atom": "Atom", "rss": "RSS", "json": "JSON Feed"]
}
