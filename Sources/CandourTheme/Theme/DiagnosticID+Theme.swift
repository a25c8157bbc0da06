package import CandourDiagnostics

extension DiagnosticID {
    /// The messages about themes.
    package static let theme: [DiagnosticID] = [
        themeKeyUnknown, themeKeyMisused, themeTagUnclosed, themeTagUnsupported, themeFileMissing,
        themeTemplateLoop, themePlaceMissing, themeTemplateUnreadable, themeColourUnknown, themeColourForm,
        themeColourFaint, themeLogoNotPicture,
    ]

    static let themeKeyUnknown = DiagnosticID(
        "theme-key-unknown", .problem,
        """
        A template names something between {{ and }} that a page does not have. Left alone, that place would stay \
        empty on every page, so nothing is published until the name is put right. The message lists the names that \
        exist.
        """
    )
    static let themeKeyMisused = DiagnosticID(
        "theme-key-misused", .problem,
        """
        Some names in a template are words or parts of a page and are shown where they stand: {{{content}}}. \
        Others are questions, and open a section that is shown when the answer is yes: {{#demonstration}} … \
        {{/demonstration}}. This name is used the other way round.
        """
    )
    static let themeTagUnclosed = DiagnosticID(
        "theme-tag-unclosed", .problem,
        """
        Everything between {{ and }} in a template is a tag. A tag that opens with {{ ends with }}, one that opens \
        with {{{ ends with }}}, and a section that opens with {{#name}} ends with {{/name}}. This one has no end, \
        or an end without a start.
        """
    )
    static let themeTagUnsupported = DiagnosticID(
        "theme-tag-unsupported", .problem,
        """
        Templates use the simple tags of Mustache: names, sections, comments and other templates. Changed \
        delimiters, inheritance, computed names and calls are not used, because the shell of a page is made once \
        and each page is put into it afterwards.
        """
    )
    static let themeFileMissing = DiagnosticID(
        "theme-file-missing", .problem,
        """
        A theme needs templates/shell.mustache and assets/civic.css, of its own or of the theme it extends, and \
        each template that another names with {{> name}} is a file templates/name.mustache. What a template names \
        with {{root}}assets/ in front is a file in assets/, and so is the logo of theme.yml.
        """
    )
    static let themeTemplateLoop = DiagnosticID(
        "theme-template-loop", .problem,
        """
        A template that holds another which holds the first again would never end. Take one of the two out.
        """
    )
    static let themePlaceMissing = DiagnosticID(
        "theme-place-missing", .problem,
        """
        The shell has a place for each part of a page. Without a place for the heading, the notices, the content \
        or the change history, that part of every page would be lost, and a reader would not learn of it.
        """
    )
    static let themeLogoNotPicture = DiagnosticID(
        "theme-logo-not-picture", .problem,
        """
        The logo that theme.yml names is a file of another sort, or damaged. Browsers show SVG, PNG, JPEG, WebP and \
        GIF. Save the picture as one of these, best as SVG, which is sharp at any size.
        """
    )
    static let themeTemplateUnreadable = DiagnosticID(
        "theme-template-unreadable", .problem,
        """
        The template could not be read, for a reason that no other message covers. Compare it with the template \
        of the civic theme, and look for tags that are not written like those there.
        """
    )
}
