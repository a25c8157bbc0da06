import CandourBuild

/// How a run left the site in the output folder, where nothing was wrong.
enum Publication {
    /// A new site is in the place of the old one.
    case replaced(output: String, StagingFolder.Swap)
    /// The site is as a new one would be.
    case unchanged(output: String)
}
