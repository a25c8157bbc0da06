import CandourDiagnostics
import CandourPage
import CandourRecords
import CandourSyntax

/// The accessibility statement, with what the Public Sector Bodies (Websites and Mobile Applications) (No. 2)
/// Accessibility Regulations 2018 ask for in regulation 8: how far the site meets the standard, what is not accessible and
/// why, how to report a problem, how the law is enforced, and how the statement was made.
struct AccessibilityStatement: Sendable {
    static let link = Link("Accessibility statement", to: .page(PageAddress("accessibility/")))

    let statement: AccessibilitySettings
    let settings: SiteSettings

    /// The page, for what is public.
    func page(in site: PublicSite, _ heads: [RecordHead]) -> Page {
        Page(
            address: PageAddress("accessibility/"), type: .page, title: AccessibilityStatement.link.text,
            summary: "How accessible this website is, and what to do where it is not.",
            breadcrumbs: [Link("Home", to: .page(.home))], notices: notices,
            blocks: [
                .paragraph(commitment), status, notAccessible(heads, site), report, enforcement, making,
            ],
            search: .website)
    }

    private var notices: [Notice] {
        guard settings.isDemonstration else { return [] }
        return [
            Notice(
                "This is a demonstration",
                [[.text("The page has the form that the law asks of an office. Nobody will answer here.")]])
        ]
    }

    private var commitment: [Inline] {
        [
            .text(
                "The \(settings.name.without(prefix: "The ") ?? settings.name) is committed to making this "),
            .text("website accessible, in accordance with the "),
            .link(
                Link(
                    "Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018",
                    to: .external("https://www.legislation.gov.uk/uksi/2018/952/contents"))),
            .text(". This statement is for \(settings.baseURL)."),
        ]
    }

    private var status: Block {
        let words =
            switch statement.status.value {
            case .fully: ("is fully compliant with the ", ".")
            case .partly: ("is partially compliant with the ", ", because of what is listed below.")
            case .notYet: ("is not compliant with the ", ". What is not accessible is listed below.")
            }
        let standard = Link(
            "Web Content Accessibility Guidelines version 2.2", to: .external("https://www.w3.org/TR/WCAG22/")
        )
        let line: [Inline] = [
            .text("This website " + words.0), .link(standard), .text(" at level AA" + words.1),
        ]
        return .section(Section(id: "status", title: "Compliance status", [.paragraph(line)]))
    }

    private func notAccessible(_ heads: [RecordHead], _ site: PublicSite) -> Block {
        var parts: [Block] = AccessibilityProblem.Reason.allCases.compactMap { reason in
            let lines = statement.problems.filter { $0.reason == reason }.map(line)
            return lines.isEmpty
                ? nil
                : .section(
                    Section(id: reason.id, title: reason.title, [.list(ordered: false, lines)]))
        }
        let files = files(heads, site) { $0 == false }
        if !files.isEmpty {
            let words =
                "These files do not work, or do not work well, with assistive technology. "
                + "Ask us, and we will send you what is in them in another form."
            parts.append(
                .section(
                    Section(
                        id: "documents", title: "Documents",
                        [.paragraph([.text(words)]), .list(ordered: false, files)])))
        }
        if parts.isEmpty {
            parts.append(.paragraph([.text("We know of nothing on this website that is not accessible.")]))
        }
        let unknown = self.files(heads, site) { $0 == nil }.count
        if unknown > 0 {
            let words =
                "\(Count(unknown, "file")) to download \(unknown == 1 ? "has" : "have") not been checked."
            parts.append(.paragraph([.text(words)]))
        }
        return .section(Section(id: "not-accessible", title: "What is not accessible", parts))
    }

    private func line(_ problem: AccessibilityProblem) -> [Inline] {
        var line: [Inline] = [.text(problem.text)]
        if let instead = problem.instead { line.append(.text(" " + instead)) }
        if let until = problem.until {
            line += [.text(" This will be put right by "), .date(PartialDate(until)), .text(".")]
        }
        return line
    }

    /// The files of which records say so of their accessibility, each with its record.
    private func files(
        _ heads: [RecordHead], _ site: PublicSite, where isMeant: (Bool?) -> Bool
    ) -> [[Inline]] {
        heads.flatMap { head in
            head.common.attachments.filter { isMeant($0.isAccessible) && head.files[$0.file.value] != nil }
                .map {
                    let address = PublishedFile.address(of: $0.file.value, in: head.key)
                    return [.link(Link($0.title, to: .page(address))), .text(", on "), site.link(to: head)]
                }
        }
    }

    private var report: Block {
        var blocks: [Block] = [
            .paragraph([
                .text(
                    "Tell us if something does not work for you, or if you need it in another form. "
                        + "Say on which page it is, and how you would like to have it.")
            ])
        ]
        var ways = settings.contacts.first?.lines ?? []
        if let form = statement.contactForm {
            ways.insert([.link(Link("Report a problem", to: .external(form)))], at: 0)
        }
        if !ways.isEmpty { blocks.append(.list(ordered: false, ways)) }
        return .section(Section(id: "report", title: "How to report a problem", blocks))
    }

    private var enforcement: Block {
        let line: [Inline] = [
            .text("The Equality and Human Rights Commission (EHRC) enforces these regulations. "),
            .text("If you are not happy with how we answer you, contact the "),
            .link(
                Link(
                    "Equality Advisory and Support Service (EASS)",
                    to: .external("https://www.equalityadvisoryservice.com/"))),
            .text("."),
        ]
        return .section(Section(id: "enforcement", title: "Enforcement procedure", [.paragraph(line)]))
    }

    private var making: Block {
        var rows = SummaryBuilder()
        rows.add("Prepared", shown(statement.prepared) { [.date(PartialDate($0))] })
        rows.add("Last reviewed", shown(statement.reviewed) { [.date(PartialDate($0))] })
        rows.add("Tested", shown(statement.testedBy) { [.text($0)] })
        return .section(Section(id: "making", title: "Preparation of this statement", rows.blocks))
    }

    private func shown<Value>(_ stated: Stated<Value>, _ shown: (Value) -> [Inline]) -> [Inline] {
        stated.value.map(shown) ?? [.notStated(reason: stated.reason)]
    }
}

extension AccessibilityProblem.Reason {
    /// The heading over problems of this sort, in the words of the law.
    fileprivate var title: String {
        switch self {
        case .notYetMet: "Not compliant with the regulations"
        case .disproportionateBurden: "Disproportionate burden"
        case .outOfScope: "Not within the scope of the regulations"
        }
    }

    /// Where that stands on the page.
    fileprivate var id: String { rawValue.replacing("_", with: "-") }
}
