import CandourSiteSupport
import Foundation
import Testing

/// The calendars, whole.
@Suite struct CalendarTests {
    private func events(_ text: String?) -> [String] {
        (text ?? "").components(separatedBy: "BEGIN:VEVENT\r\n").dropFirst().map {
            String($0.prefix(upTo: $0.range(of: "END:VEVENT")?.lowerBound ?? $0.endIndex))
                .replacingOccurrences(of: "\r\n", with: "\n")
        }
    }

    @Test func writesAMeetingAndTheLastMomentForQuestions() async throws {
        let files = try await SmallSite.files()
        let found = events(files["calendars/bodies/panel.ics"])
        #expect(
            found == [
                """
                UID:meetings/panel/2022-07-20@opcc.example.org
                DTSTAMP:20220329T230000Z
                SEQUENCE:1
                DTSTART;TZID=Europe/London:20220720T133000
                DTEND;TZID=Europe/London:20220720T160000
                SUMMARY:Testshire Panel\\, 20 July 2022
                LOCATION:Council Chamber\\; Shire Hall\\, High Street
                DESCRIPTION:State: Planned\\nAccess: There is a ramp at the door on the left
                 \\, and a loop in the hall – café open.
                URL:https://opcc.example.org/meetings/panel/2022-07-20/
                STATUS:CONFIRMED

                """,
                """
                UID:meetings/panel/2022-07-20#questions@opcc.example.org
                DTSTAMP:20220329T230000Z
                SEQUENCE:1
                DTSTART;TZID=Europe/London:20220715T120000
                SUMMARY:Last moment for questions: Testshire Panel\\, 20 July 2022
                DESCRIPTION:Questions from the public are sure to be taken until then.
                URL:https://opcc.example.org/meetings/panel/2022-07-20/
                STATUS:CONFIRMED

                """,
            ])
    }

    @Test func writesWholeDaysForConsultationsAndEventsOfSeveralDays() async throws {
        let found = events(try await SmallSite.files()["calendars/all.ics"])
        let days = found.compactMap { event -> [String]? in
            let lines = event.components(separatedBy: "\n")
            guard lines.contains(where: { $0.hasPrefix("DTSTART;VALUE=DATE") }) else { return nil }
            return lines.filter { line in
                ["UID", "DTSTART", "DTEND", "SUMMARY", "STATUS", "TRANSP"].contains { line.hasPrefix($0) }
            }
        }
        #expect(
            Set(days) == [
                [
                    "UID:consultations/survey#opens@opcc.example.org", "DTSTART;VALUE=DATE:20220401",
                    "DTEND;VALUE=DATE:20220402", "SUMMARY:Opens: Have your say", "STATUS:CONFIRMED",
                    "TRANSP:TRANSPARENT",
                ],
                [
                    "UID:consultations/survey#closes@opcc.example.org", "DTSTART;VALUE=DATE:20220430",
                    "DTEND;VALUE=DATE:20220501", "SUMMARY:Last day to answer: Have your say",
                    "STATUS:CONFIRMED", "TRANSP:TRANSPARENT",
                ],
                [
                    "UID:events/day@opcc.example.org", "DTSTART;VALUE=DATE:20220410",
                    "DTEND;VALUE=DATE:20220412", "SUMMARY:Open day", "STATUS:CANCELLED",
                    "TRANSP:TRANSPARENT",
                ],
            ])
    }

    @Test func writesTheClocksOfTheUnitedKingdom() async throws {
        let files = try await SmallSite.files()
        let text = try #require(files["calendars/bodies/panel.ics"])
        #expect(
            text.prefix(upTo: text.range(of: "BEGIN:VEVENT")?.lowerBound ?? text.endIndex)
                == """
                BEGIN:VCALENDAR
                VERSION:2.0
                PRODID:-//Candour//Candour//EN
                CALSCALE:GREGORIAN
                METHOD:PUBLISH
                NAME:Testshire Panel – Testshire OPCC
                X-WR-CALNAME:Testshire Panel – Testshire OPCC
                REFRESH-INTERVAL;VALUE=DURATION:P1D
                BEGIN:VTIMEZONE
                TZID:Europe/London
                BEGIN:DAYLIGHT
                DTSTART:19960331T010000
                TZOFFSETFROM:+0000
                TZOFFSETTO:+0100
                TZNAME:BST
                RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
                END:DAYLIGHT
                BEGIN:STANDARD
                DTSTART:19961027T020000
                TZOFFSETFROM:+0100
                TZOFFSETTO:+0000
                TZNAME:GMT
                RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
                END:STANDARD
                END:VTIMEZONE

                """.replacingOccurrences(of: "\n", with: "\r\n"))
    }

    @Test func linksTheCalendarFromThePageOfTheBody() async throws {
        let page = try #require(try await SmallSite.files()["bodies/panel/index.html"])
        #expect(page.contains("<a href=\"../../calendars/bodies/panel.ics\">Calendar of its meetings</a>"))
    }

    @Test(arguments: [
        ("provisional", "TENTATIVE"), ("if_needed", "TENTATIVE"), ("postponed", "CANCELLED"),
        ("cancelled", "CANCELLED"),
    ])
    func saysWhetherAMeetingTakesPlace(state: String, word: String) async throws {
        let files = try await SmallSite.files(with: [
            "meetings/panel/2022-07-20/meeting.yml": "date: 2022-07-20\nstate: \(state)\n"
        ])
        let found = events(files["calendars/bodies/panel.ics"])
        #expect(found.count == 1)
        #expect(found.first?.contains("STATUS:\(word)\n") == true)
    }
}
