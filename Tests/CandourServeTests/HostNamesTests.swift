import CandourServe
import Testing

/// Which names a browser may ask by: a page elsewhere must not read drafts through a name of its own.
@Suite struct HostNamesTests {
    @Test(arguments: [
        "localhost", "LOCALHOST:8080", "localhost.:1", "127.0.0.1", "127.0.0.1:8080", "127.1.2.3", "[::1]",
        "[::1]:80",
        "site.localhost:8080",
    ])
    func loopbackIsAnswered(host: String) {
        #expect(HostNames(isOpen: false).include(host))
        #expect(HostNames(isOpen: true).include(host))
    }

    @Test(arguments: [
        "", ":8080", "example.org", "localhost.example.org", "127.0.0.1.example.org", "localhost:80:80",
        "localhost:x",
        "notlocalhost", "[::1", "[::1]x", "[]", "0x7f.1", "2130706433", "127.0.0.1@evil.example", "127.1",
    ])
    func otherNamesAreNot(host: String) {
        #expect(!HostNames(isOpen: false).include(host))
        #expect(!HostNames(isOpen: true).include(host))
    }

    @Test(arguments: ["192.168.1.5:8080", "[fe80::1]"])
    func otherAddressesAreWhereOthersMayAsk(host: String) {
        #expect(!HostNames(isOpen: false).include(host))
        #expect(HostNames(isOpen: true).include(host))
    }
}
