import CandourServe
import Testing

/// Requests as browsers send them, and as nobody should.
@Suite struct RequestHeadTests {
    private func read(_ text: String) throws(RequestHead.Fault) -> RequestHead? {
        try RequestHead.read(Array(text.utf8))
    }

    @Test func hasMethodTargetAndHost() throws {
        let head = try #require(
            try read("GET /decisions/?page=2 HTTP/1.1\r\nAccept: */*\r\nhost:  localhost:8080 \r\n\r\nbody"))
        #expect(head.method == "GET")
        #expect(head.target == "/decisions/?page=2")
        #expect(head.host == "localhost:8080")
    }

    @Test func linesMayEndWithALineFeedAlone() throws {
        #expect(try read("HEAD / HTTP/1.0\nHost: a\n\n")?.host == "a")
    }

    @Test(arguments: ["", "GET / HT", "GET / HTTP/1.1\r\n", "GET / HTTP/1.1\r\nHost: a\r\n"])
    func isNotThereBeforeItsEnd(text: String) throws { #expect(try read(text) == nil) }

    @Test(arguments: [
        "\r\n\r\n", "GET /\r\n\r\n", "GET  / HTTP/1.1\r\n\r\n", "GET / HTTP/2\r\n\r\n",
        "GET x HTTP/1.1\r\n\r\n",
        "G(T / HTTP/1.1\r\n\r\n", "GET * HTTP/1.1\r\n\r\n", "GET / HTTP/1.1\r\nHost a\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n", "GET / HTTP/1.1\r\nHost: a\r\n continued\r\n\r\n",
        "GET / HTTP/1.1\r\nHost : a\r\n\r\n", "\u{16}\u{3}\u{1}\r\n\r\n",
    ])
    func isRefusedWhenWrittenWrongly(text: String) {
        #expect(throws: RequestHead.Fault.malformed) { try read(text) }
    }

    @Test func isRefusedWhenItIsTooLong() {
        let endless = "GET /" + String(repeating: "a", count: RequestHead.longest)
        #expect(throws: RequestHead.Fault.tooLong) { try read(endless) }
        #expect(throws: RequestHead.Fault.tooLong) { try read(endless + " HTTP/1.1\r\n\r\n") }
    }

    @Test(arguments: [
        ("http://evil.example/x", "/x"), ("HTTP://evil.example", "/"), ("https://evil.example?q", "/?q"),
    ])
    func hostInTheTargetCounts(target: String, path: String) throws {
        let head = try #require(try read("GET \(target) HTTP/1.1\r\nHost: localhost\r\n\r\n"))
        #expect(head.host == "evil.example")
        #expect(head.target == path)
    }

    @Test func anyBytesAreAnsweredOrRefused() {
        var state: UInt64 = 42
        for length in 0..<2000 {
            let bytes = (0..<(length % 200)).map { _ in
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                return Array("GET /%. HTP1:\r\n\0é".utf8)[Int(state >> 33) % 18]
            }
            _ = try? RequestHead.read(bytes + [13, 10, 13, 10])
            _ = RequestPath(String(decoding: bytes, as: UTF8.self))
        }
    }
}
