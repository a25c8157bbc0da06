/// The files of a site as a run found them.
package struct FileListing: Sendable {
    /// The files, in the order of paths.
    let files: [FoundFile]
    /// When they were looked for, in nanoseconds since 1970.
    let moment: Int

    /// Looks for the files of `source`.
    init(_ source: some SiteSource) throws(MachineFault) {
        moment = FileStamp.now
        files = try source.files().sorted { $0.path < $1.path }
    }
}
