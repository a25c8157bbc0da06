import CandourSiteSupport
import Foundation
import Testing

/// The data files, whole, and what is in none of them.
@Suite struct DataFileTests {
    private func lines(_ text: String?) -> [String] {
        (text ?? "").components(separatedBy: "\r\n")
    }

    @Test func writesATableOfAPageAsCSV() async throws {
        let files = try await SmallSite.files()
        #expect(
            lines(files["grants/lights-2021/awards.csv"]) == [
                "recipient,project,purpose,amount,award_date,area,conditions,reasons,charity_number,"
                    + "company_number,is_total",
                "Riverside Residents,Safer Path,\"Lights along the path, which is dark.\",2500.50,2021-06-14,"
                    + "Riverside,None,Thefts happen there.,1234567,,false",
                "'@Home Boxing,,Evening sessions.,3000.00,2021-06-14,,None,Young people asked.,,01234567,false",
                "Walkers,,Maps.,about £500,2021-06-15,,None,They asked.,,,false",
                "Riders,,Bells.,20.00,2021-07,,None,They asked.,,,false",
                "Total,,,\"about £6,020.50\",,,,,,,true",
                "",
            ])
    }

    @Test func writesATableOfAPageAsJSON() async throws {
        let files = try await SmallSite.files()
        #expect(
            files["statistics/calls/figures.json"] == """
                {"title":"Calls: 2018/19 and 2019/20","page":"https://opcc.example.org/statistics/calls/",\
                "licence":"OGL-UK-3.0","columns":[{"name":"measure","title":"Measure","type":"string"},\
                {"name":"2018-19","title":"2018/19","type":"string"},\
                {"name":"2019-20","title":"2019/20","type":"number"},\
                {"name":"change","title":"Change","type":"number"},\
                {"name":"change-percent","title":"Change in %","type":"number"}],"rows":[
                {"measure":"Urgent calls","2018-19":"over 400","2019-20":520,"change":null,\
                "change-percent":null},
                {"measure":"Other calls","2018-19":"100","2019-20":80,"change":-20,"change-percent":-20.0}
                ]}

                """)
    }

    @Test func leavesNumbersBelowNoughtAsTheyAre() async throws {
        let files = try await SmallSite.files()
        #expect(
            lines(files["statistics/calls/figures.csv"]) == [
                "measure,2018-19,2019-20,change,change-percent", "Urgent calls,over 400,520,,",
                "Other calls,100,80,-20,-20.0", "",
            ])
    }

    @Test func linksTheFilesBelowTheTable() async throws {
        let files = try await SmallSite.files()
        let csv = try #require(files["statistics/calls/figures.csv"])
        let json = try #require(files["statistics/calls/figures.json"])
        let page = try #require(files["statistics/calls/index.html"])
        #expect(
            page.contains(
                """
                </table>
                </div>
                <p class="downloads">Download this table: <a href="../../statistics/calls/figures.csv" \
                aria-describedby="table.1">CSV (\(csv.utf8.count) bytes)</a>, <a \
                href="../../statistics/calls/figures.json" aria-describedby="table.1">JSON \
                (\(json.utf8.count) bytes)</a></p>
                """))
    }

    @Test func showsAChangeOfTheRecordInPageAndFilesAlike() async throws {
        let before = try await SmallSite.files()
        let text = try #require(before["statistics/calls/index.html"])
        #expect(text.contains("520") && !text.contains("521"))
        let after = try await SmallSite.files(with: [
            "statistics/calls.yml": """
            title: Calls
            summary: How many calls there were.
            unit: calls
            source: not stated
            next_release: not stated
            rows:
              - id: urgent
                label: Urgent calls
                2019-20: 521
            """
        ])
        for path in ["index.html", "figures.csv", "figures.json"] {
            #expect(after["statistics/calls/" + path]?.contains("521") == true)
        }
    }

    @Test func writesAllPublicRecordsOfAKind() async throws {
        let files = try await SmallSite.files()
        #expect(
            lines(files["data/decisions.csv"]) == [
                "id,title,summary,address,published,updated,withdrawn,reference,date,decision_maker,type,"
                    + "legal_power,cost,funding,meeting",
                "x,\"Buses & “trams”, <now>\",One < two.,https://opcc.example.org/decisions/x/,2021-07-02,"
                    + "2021-07-09,,,2021-07-01,people/p,finance,'=HYPERLINK(1),5.00,,",
                "",
            ])
    }

    @Test func namesNothingThatIsNotPublic() async throws {
        for (path, text) in try await SmallSite.files() {
            #expect(!text.contains("2022-05-04"), "\(path)")
            #expect(!path.contains("2022-05-04"))
        }
    }

    @Test func describesEveryFileOfAKindInTheDataPackage() async throws {
        let files = try await SmallSite.files()
        let text = try #require(files["data/datapackage.json"])
        let package = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
        let resources = try #require(package["resources"] as? [[String: Any]])
        let decisions = try #require(resources.first { $0["name"] as? String == "decisions" })
        let csv = Data(try #require(files["data/decisions.csv"]).utf8)
        #expect(decisions["bytes"] as? Int == csv.count)
        let hash = try #require(decisions["hash"] as? String)
        let entry =
            "{\"path\":\"data/decisions.csv\",\"size\":\(csv.count),\"sha256\":\"\(hash.dropFirst(7))\"}"
        #expect(files["manifest.json"]?.contains(entry) == true)
        let schema = try #require(decisions["schema"] as? [String: Any])
        let fields = try #require(schema["fields"] as? [[String: String]])
        #expect(
            fields.last == [
                "name": "meeting", "title": "Meeting", "type": "string",
                "description": "The meeting, or the item of its minutes, that dealt with it.",
            ])
        #expect(fields.first { $0["name"] == "cost" }?["type"] == "number")
        #expect(fields.first { $0["name"] == "date" }?["type"] == "date")
    }

    @Test func writesGrantsAs360Giving() async throws {
        let files = try await SmallSite.files()
        let text = try #require(files["data/grants-360giving.json"])
        #expect(
            text == """
                {"version":"1.4","title":"Grants of the Office of the Police and Crime Commissioner for Testshire",\
                "publisher":{"name":"Office of the Police and Crime Commissioner for Testshire",\
                "website":"https://opcc.example.org/"},\
                "license":"https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/",\
                "downloadURL":"https://opcc.example.org/data/grants-360giving.json","grants":[\
                {"id":"360G-testshire-lights-2021-riverside","title":"Safer Path",\
                "description":"Lights along the path, which is dark.","currency":"GBP","amountAwarded":2500.50,\
                "awardDate":"2021-06-14","url":"https://opcc.example.org/grants/lights-2021/#riverside",\
                "recipientOrganization":[{"id":"GB-CHC-1234567","name":"Riverside Residents",\
                "charityNumber":"1234567"}],"beneficiaryLocation":[{"name":"Riverside"}],\
                "fundingOrganization":[{"id":"360G-testshire-office",\
                "name":"Office of the Police and Crime Commissioner for Testshire"}],\
                "grantProgramme":[{"code":"lights-2021","title":"Lights 2021"}],\
                "dateModified":"2022-01-10T00:00:00Z",\
                "dataSource":"https://opcc.example.org/grants/lights-2021/#riverside"},\
                {"id":"360G-testshire-lights-2021-boxing","title":"Grant to @Home Boxing",\
                "description":"Evening sessions.","currency":"GBP","amountAwarded":3000.00,\
                "awardDate":"2021-06-14","url":"https://opcc.example.org/grants/lights-2021/#boxing",\
                "recipientOrganization":[{"id":"GB-COH-01234567","name":"@Home Boxing",\
                "companyNumber":"01234567"}],\
                "fundingOrganization":[{"id":"360G-testshire-office",\
                "name":"Office of the Police and Crime Commissioner for Testshire"}],\
                "grantProgramme":[{"code":"lights-2021","title":"Lights 2021"}],\
                "dateModified":"2022-01-10T00:00:00Z",\
                "dataSource":"https://opcc.example.org/grants/lights-2021/#boxing"}]}

                """)
    }

    @Test func listsAwardsThatCannotBeExportedWithTheReason() async throws {
        let page = try #require(try await SmallSite.files()["data/index.html"])
        #expect(
            page.contains(
                """
                <li><a href="../grants/lights-2021/#walk">Walkers, Lights 2021</a>: the amount is not known exactly, \
                only about £500.</li>
                <li><a href="../grants/lights-2021/#ride">Riders, Lights 2021</a>: the day of the award is not known, \
                only July 2021.</li>
                """))
    }
}
