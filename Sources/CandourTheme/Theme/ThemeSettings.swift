/// What theme.yml says. Where one theme extends another the engine joins both, the other's colours first.
package struct ThemeSettings: Sendable {
    /// The theme's name.
    package let name: ThemeSetting
    /// The colours, by name; a later one of the same name takes the place of an earlier.
    package let colours: [(name: ThemeSetting, value: ThemeSetting)]

    /// The path of the logo below the theme's folder: `assets/logo.svg`.
    package let logo: ThemeSetting?

    /// The settings of a theme.
    package init(
        name: ThemeSetting, colours: [(name: ThemeSetting, value: ThemeSetting)] = [],
        logo: ThemeSetting? = nil
    ) {
        self.name = name
        self.logo = logo
        self.colours = colours
    }
}
