package import CandourRecords

/// Every kind of record, one line each. A kind that is not listed does not exist.
package enum Registry {
    /// The kinds, in the order of the navigation.
    package static let kinds: [any RecordKind.Type] = [
        News.self,
        Decisions.self,
        Meetings.self,
        Events.self,
        Plans.self,
        Grants.self,
        Complaints.self,
        FOI.self,
        Statistics.self,
        Reports.self,
        CustodyVisits.self,
        Consultations.self,
        Precepts.self,
        Responses.self,
        Bodies.self,
        People.self,
        Glossary.self,
        Pages.self,
    ]
}
