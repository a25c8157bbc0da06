/// The program's version (semantic).
enum Version {
    static let current = "0.1.0"
}
