import CandourPage
import CandourRecords
import CandourSyntax

/// The public records of one kind, ready to become pages one at a time.
struct PlannedKind: Sendable {
    /// The kind.
    let declaration: KindDeclaration
    /// The public records, in the order in which lists have them.
    let heads: [RecordHead]
    /// How record number n stands in lists of a site.
    let card: @Sendable (Int, PublicSite) -> Card
    /// The pages of record number n on a site.
    let pages: @Sendable (Int, PublicSite) -> [RecordPage]
    /// The chart of the record with this id on a site, where it has one.
    let chart: @Sendable (String, PublicSite) -> Chart?
    /// The fields that are columns of its data files.
    let dataFields: [FieldDescription]
    /// The cells of record number n in these columns, on a site.
    let cells: @Sendable (Int, PublicSite) -> [String]
    /// What calendars have of record number n, on a site.
    let calendarEvents: @Sendable (Int, PublicSite) -> [CalendarEvent]
    /// What stands on the home page.
    let homeSections: @Sendable (PublicSite) -> [HomeSection]
    /// The pages that gather parts of many records.
    let overviews: @Sendable (PublicSite) -> [Overview]
    /// Links to those of them that readers can browse by.
    let browsing: @Sendable (PublicSite) -> [Link]
    /// The records in forms that standards set.
    let exports: @Sendable (PublicSite) -> [DataExport]
    /// Who held the office, and when.
    let terms: @Sendable () -> [OfficeTerm]
}
