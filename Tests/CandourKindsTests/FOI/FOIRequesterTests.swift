import CandourSiteSupport
import Testing

/// What shows who asked, and what does not.
@Suite struct FOIRequesterTests {
    private func places(question: String, answer: String = "This.") async throws -> [String] {
        try await FOISite(body: "## Question 1\n\n\(question)\n\n## Answer 1\n\n\(answer)").places()
    }

    @Test(arguments: [
        "Dear Mr Roe,", "Dear Jane", "My name is Jane Roe.", "So my name is Émile.", "Kind regards\n\nJane",
        "Yours sincerely,\nJ Roe", "Reach me at j.roe+foi@example.com.", "Call 07700 900123.",
        "Call +44 (0)7700-900123",
        "I am Mr Roe. Please tell me.", "I, Jane Roe, ask for this.", "Many thanks,\nJane Roe",
        "Regards\n\nJane",
        "Ask Mrs. Roe.", "My number is 01223 496012.", "Call (020) 7946 0123",
    ])
    func findsWhoAsked(text: String) async throws {
        let found = try await places(question: text)
        #expect(found.count == 1)
        #expect(found.first?.hasPrefix("requester-named content/foi/2021/vehicles.md:") == true)
    }

    @Test(arguments: [
        "Dear Sir or Madam,", "Dear all", "Oh dear Jane", "Endear Jane", "Yours sincerely",
        "Best regards, and thanks", "Many thanks", "It regards Ely.", "I, too, ask.", "A Missing Person",
        "MrX Ltd",
        "Write to foi@cambs.pnn.police.uk.", "Write to office@opcc.gov.uk or casework@ico.org.uk.",
        "At 5 @ a time",
        "It is in 2021/0712345678 or https://example.org/07700900123.",
        "It was 1,071 or 0712 or 0300 333 3456.",
    ])
    func leavesOtherWordsAlone(text: String) async throws {
        #expect(try await places(question: text) == [])
    }

    @Test func takesTheNumberOfAnOfficeInAnAnswer() async throws {
        #expect(try await places(question: "What?", answer: "Call 01223 496012.") == [])
        #expect(try await places(question: "What?", answer: "Call 07700 900123.").count == 1)
    }

    @Test func looksThroughTheFieldsToo() async throws {
        let found = try await FOISite(extra: "summary: Asked by j.roe@example.com.").places()
        #expect(found == ["requester-named content/foi/2021/vehicles.md:7:19"])
    }

    @Test(arguments: ["requester", "name", "email", "asked_by"])
    func refusesFieldsThatNameSomebodyOnce(field: String) async throws {
        let found = try await FOISite(extra: "\(field): Jane Roe").places()
        #expect(found == ["requester-named content/foi/2021/vehicles.md:7:1"])
    }
}
