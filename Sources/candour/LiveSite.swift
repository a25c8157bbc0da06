import Glibc

/// What is live before a run: the site in the output folder, if there is one.
struct LiveSite: Sendable {
    private let output: String
    private let builtAt: String?

    init(_ output: String) {
        self.output = output
        var status = stat()
        guard stat(output + "/manifest.json", &status) == 0 else {
            builtAt = nil
            return
        }
        var seconds = status.st_mtim.tv_sec
        var parts = tm()
        localtime_r(&seconds, &parts)
        var buffer = [CChar](repeating: 0, count: 64)
        let length = strftime(&buffer, buffer.count, "%-d %B %Y at %H:%M", &parts)
        builtAt = String(decoding: buffer[..<length].map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    /// One sentence for a run that published nothing.
    var stillLive: String {
        guard let builtAt else { return "There is no website in \(output) yet." }
        return "The website in \(output) is still the one built on \(builtAt)."
    }
}
