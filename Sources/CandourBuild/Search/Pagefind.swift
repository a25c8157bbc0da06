import Glibc

/// Pagefind, a program of others that reads finished pages and makes a search index of them.
enum Pagefind {
    /// What it makes and readers do not need: forms in looks of its own.
    private static let unused = [
        "pagefind-ui", "pagefind-modular-ui", "pagefind-component-ui", "pagefind-highlight",
    ]

    /// Whether it is among the programs of this machine.
    static var isInstalled: Bool {
        let folders = variable("PATH")?.split(separator: ":") ?? []
        return folders.contains { access("\($0)/pagefind", X_OK) == 0 }
    }

    /// Reads the pages below the folder `site` and writes its files below the folder `index`; the files, by their paths
    /// there. What it says goes to the file `log`.
    static func run(over site: String, into index: String, log: String) throws(MachineFault) -> [String] {
        let status = start(["pagefind", "--site", site, "--output-path", index, "--quiet"], log)
        guard status == 0 else { throw .pagefindFailed(lastWords(in: log)) }
        return files(below: index, "").filter { path in !unused.contains { path.hasPrefix($0) } }.sorted()
    }

    /// Runs a program until it has ended; its exit code, or another number than nought where it had none.
    private static func start(_ words: [String], _ log: String) -> Int32 {
        var actions = posix_spawn_file_actions_t()
        guard posix_spawn_file_actions_init(&actions) == 0 else { return -1 }
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, log, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
        posix_spawn_file_actions_adddup2(&actions, STDOUT_FILENO, STDERR_FILENO)
        let names = ["PATH", "HOME", "TMPDIR"].compactMap { name in variable(name).map { "\(name)=\($0)" } }
        var arguments = words.map { strdup($0) } + [nil]
        var environment = names.map { strdup($0) } + [nil]
        defer { for text in arguments + environment { free(text) } }
        var process: pid_t = 0
        guard posix_spawnp(&process, words[0], &actions, nil, &arguments, &environment) == 0 else {
            return -1
        }
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0 { if errno != EINTR { return -1 } }
        // The lowest seven bits are the signal that ended it, the next eight its exit code.
        return status & 0x7F == 0 ? (status >> 8) & 0xFF : -1
    }

    private static func variable(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }

    private static func files(below folder: String, _ path: String) -> [String] {
        (Directory.names(in: folder + "/" + path) ?? []).flatMap { name -> [String] in
            let inner = path.isEmpty ? name : path + "/" + name
            let isFolder = Directory.names(in: folder + "/" + inner) != nil
            return isFolder ? files(below: folder, inner) : [inner]
        }
    }

    private static func lastWords(in log: String) -> String {
        let bytes = (try? RegularFile(log).bytes()) ?? []
        return String(decoding: bytes, as: UTF8.self).split(separator: "\n").last.map(String.init) ?? ""
    }
}

extension MachineFault {
    /// That the site asks for Pagefind, and it is not there.
    static let pagefindMissing = MachineFault(
        "site.yml says search: pagefind, and the program pagefind was not found on this machine",
        advice:
            "Install Pagefind so that the command pagefind can be run, or remove the line search: from site.yml; then run the command again."
    )

    fileprivate static func pagefindFailed(_ words: String) -> MachineFault {
        MachineFault(
            "Pagefind could not make the search index" + (words.isEmpty ? "" : ": \(words)"),
            advice: "Mend what it says, or remove the line search: from site.yml; then run the command again."
        )
    }
}
