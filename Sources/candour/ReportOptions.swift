import ArgumentParser

/// How every command that checks something says what it found.
struct ReportOptions: ParsableArguments {
    /// How messages are written.
    enum Format: String {
        case text, json
    }

    // Text, so that a wrong word is answered in our own.
    @Option(
        name: .customLong("format"),
        help: ArgumentHelp("How messages are written: text or json.", valueName: "format"))
    var formatName = "text"

    @Flag(help: "Say only what is wrong.")
    var quiet = false

    /// How messages are written.
    var format: Format { Format(rawValue: formatName) ?? .text }

    func validate() throws {
        if Format(rawValue: formatName) == nil {
            throw ValidationError("--format takes text or json, not “\(formatName)”.")
        }
    }
}
