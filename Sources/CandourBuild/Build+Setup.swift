package import CandourDiagnostics
package import CandourRecords
import CandourPage
import CandourSyntax
import CandourTheme

extension Build {
    /// Every message that Candour can give, with these kinds: what `candour explain` knows.
    package static func diagnosticIDs(of kinds: [any RecordKind.Type]) -> [DiagnosticID] {
        let shared: [[DiagnosticID]] = [
            DiagnosticID.build, DiagnosticID.findings, DiagnosticID.lock, DiagnosticID.accessibility,
            DiagnosticID.yaml,
            DiagnosticID.markdown,
            DiagnosticID.csv,
            DiagnosticID.fields,
            DiagnosticID.records, DiagnosticID.names, DiagnosticID.theme,
        ]
        return shared.flatMap { $0 } + kinds.flatMap { $0.declaration.diagnostics }
    }

    /// Reads `site.yml`.
    func readSettings(_ loaded: LoadedSite, _ diagnostics: inout [Diagnostic]) -> SiteSettings? {
        guard let number = loaded.settingsFile, loaded.isSettingsFileUsable else { return nil }
        let (settings, problems) = SiteSettings.read(
            loaded.catalog.files[Int(number)], number: number, known: Build.diagnosticIDs(of: kinds))
        diagnostics += problems
        return settings?.preview(at: options.previewURL)
    }

    /// The names that texts must write as the site registers them.
    func names(in decoded: [any DecodedKind], _ settings: SiteSettings?) -> NameRegister {
        func findings(_ names: RegisteredName) -> [RecordFindings] {
            decoded.filter { $0.declaration.registers == names }.flatMap(\.findings)
        }
        let people = findings(.people)
        let office = settings.map {
            NameRegister.Office(
                name: Spanned($0.name, $0.nameSpan), addresses: $0.contacts.compactMap(\.email))
        }
        return NameRegister(
            office: office, bodies: findings(.bodies).map(\.head), people: people.map(\.head),
            isEachRead: !people.contains(where: \.isUnreadList))
    }

    /// What is to be done about the lock: nothing where the site has none and needs none, nor in a preview.
    func lockStage(
        _ loaded: LoadedSite, _ decoded: [any DecodedKind], _ settings: SiteSettings
    ) -> LockStage? {
        guard loaded.lockFile != nil || options.reworded != nil, !options.includesDrafts else { return nil }
        let keeper = LockKeeper(
            loaded, decoded, today: options.today, baseURL: settings.publishedURL, isPublic: isReleased)
        return LockStage(loaded, keeper, options: options)
    }

    /// Warns of files beside records that no record mentions.
    func unusedFiles(_ loaded: inout LoadedSite, _ decoded: [any DecodedKind]) -> [Diagnostic] {
        guard !loaded.besideFiles.isEmpty else { return [] }
        var used = Set<String>()
        for findings in decoded.flatMap(\.findings) {
            for name in findings.mentionedFiles {
                if let file = findings.head.files[name] { used.insert(file.path) }
            }
        }
        return loaded.besideFiles.filter { !used.contains($0) }.map { path in
            .fileBesideUnused(path, loaded.catalog.add(SourceFile(path: path, bytes: [])))
        }
    }
}

extension Diagnostic {
    fileprivate static func fileBesideUnused(_ path: String, _ number: UInt32) -> Diagnostic {
        Diagnostic(
            .fileBesideUnused, at: SourceSpan(file: number, start: 0, end: 0),
            headline:
                "No record mentions the file \(path.split(separator: "/").last ?? ""), so it is not published",
            advice: .fix("list it under attachments: of a record beside it, or move it out of content/."))
    }
}
