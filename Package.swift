// swift-tools-version: 6.2
import PackageDescription

// What the linker is not told by the modules that need them.
let staticFoundation = [
    "--start-group", "-lFoundation", "-lFoundationInternationalization", "-l_FoundationICU",
    "-lCoreFoundation",
    "-l_FoundationCShims", "-l_FoundationCollections", "--end-group",
]

// Dependencies point one way, downwards: see docs/developers.md. Tests/ArchitectureTests keeps it so.
let package = Package(
    name: "candour",
    products: [.executable(name: "candour", targets: ["candour"])],
    dependencies: [
        // Exact versions: Package.resolved is not committed, and a build must not change by itself.
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", exact: "2.1.1"),
        .package(url: "https://github.com/swhitty/FlyingFox", exact: "0.27.1"),
    ],
    targets: [
        .systemLibrary(name: "CYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
        .systemLibrary(
            name: "CCMarkGFM",
            pkgConfig: "libcmark-gfm",
            providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]
        ),
        // The command alone gets its memory from here; the tests, also those with sanitizers, from the system.
        .systemLibrary(name: "CMimalloc", providers: [.apt(["libmimalloc-dev"])]),
        .target(name: "CLinux"),
        // The files of the theme civic, inside the program: see CandourTheme/Theme/BuiltInTheme.swift.
        .target(name: "CCivic"),
        // The leaf: no local dependencies, and no Foundation.
        .target(name: "CandourDiagnostics"),
        .target(name: "CandourPage", dependencies: ["CandourDiagnostics"]),
        .target(
            name: "CandourSyntax",
            dependencies: ["CandourDiagnostics", "CandourPage", "CYAML", "CCMarkGFM"]
        ),
        .target(
            name: "CandourTheme",
            dependencies: [
                "CandourDiagnostics", "CandourPage", "CCivic",
                .product(name: "Mustache", package: "swift-mustache"),
            ]
        ),
        .target(
            name: "CandourRecords",
            dependencies: ["CandourDiagnostics", "CandourPage", "CandourSyntax"]
        ),
        .target(
            name: "CandourKinds",
            dependencies: ["CandourDiagnostics", "CandourPage", "CandourSyntax", "CandourRecords"]
        ),
        // The engine is handed the list of kinds; it names none of them.
        .target(
            name: "CandourBuild",
            dependencies: [
                "CandourDiagnostics", "CandourPage", "CandourSyntax", "CandourTheme", "CandourRecords",
                "CLinux",
                .product(name: "Crypto", package: "swift-crypto"),
            ]
        ),
        // Beginning sites and records, and taking tables over: writes content, as the build never does.
        .target(
            name: "CandourDesk",
            dependencies: [
                "CandourDiagnostics", "CandourPage", "CandourSyntax", "CandourTheme", "CandourRecords",
                "CandourBuild",
            ]
        ),
        // The only target with a network.
        .target(
            name: "CandourServe",
            dependencies: [
                "CandourDiagnostics", "CandourBuild", "CLinux",
                // Not FlyingFox itself: it needs FoundationNetworking, which cannot be linked into the command.
                .product(name: "FlyingSocks", package: "FlyingFox"),
            ]
        ),
        .executableTarget(
            name: "candour",
            dependencies: [
                "CandourDiagnostics", "CandourPage", "CandourSyntax", "CandourTheme", "CandourRecords",
                "CandourKinds", "CandourBuild", "CandourDesk", "CandourServe", "CMimalloc",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            // With Swift's own libraries inside, as a call within a program is cheaper than one into a library: that
            // takes a twentieth off the CPU time of a build. SwiftPM's own switch for it would compile the tests anew.
            linkerSettings: [
                .unsafeFlags(["-static-stdlib"] + staticFoundation.flatMap { ["-Xlinker", $0] })
            ]
        ),
        // What several test targets need; no product depends on it.
        .target(
            name: "CandourTestSupport",
            dependencies: ["CandourDiagnostics"],
            path: "Tests/CandourTestSupport"
        ),
        .testTarget(
            name: "CandourDiagnosticsTests",
            dependencies: ["CandourDiagnostics", "CandourTestSupport"]
        ),
        .testTarget(name: "CandourPageTests", dependencies: ["CandourPage"]),
        .testTarget(
            name: "CandourSyntaxTests",
            dependencies: ["CandourSyntax", "CandourPage", "CandourDiagnostics", "CandourTestSupport"]
        ),
        .testTarget(
            name: "CandourThemeTests",
            dependencies: ["CandourTheme", "CandourPage", "CandourDiagnostics", "CandourTestSupport"]
        ),
        // Whole sites in memory, with the real kinds and the real theme.
        .target(
            name: "CandourSiteSupport",
            dependencies: [
                "CandourDiagnostics", "CandourPage", "CandourSyntax", "CandourRecords", "CandourKinds",
                "CandourBuild",
            ],
            path: "Tests/CandourSiteSupport"
        ),
        // Trials of hostile input with what must hold of every outcome: run by libFuzzer (make fuzz) and by tests.
        .target(
            name: "CandourFuzz",
            dependencies: [
                "CandourDiagnostics", "CandourPage", "CandourSyntax", "CandourTheme", "CandourRecords",
                "CandourKinds", "CandourBuild", "CandourSiteSupport",
            ],
            path: "Tests/Fuzz/Harness"
        ),
        .testTarget(
            name: "CandourRecordsTests",
            dependencies: [
                "CandourRecords", "CandourSyntax", "CandourPage", "CandourDiagnostics", "CandourTestSupport",
                "CandourSiteSupport",
            ]
        ),
        .testTarget(
            name: "CandourKindsTests",
            dependencies: [
                "CandourKinds", "CandourRecords", "CandourSyntax", "CandourPage", "CandourDiagnostics",
                "CandourTestSupport", "CandourSiteSupport", "CandourBuild",
            ]
        ),
        .testTarget(
            name: "CandourBuildTests",
            dependencies: [
                "CandourBuild", "CandourKinds", "CandourRecords", "CandourSyntax", "CandourPage",
                "CandourDiagnostics", "CandourTestSupport", "CandourSiteSupport",
            ]
        ),
        .testTarget(
            name: "CandourDeskTests",
            dependencies: [
                "CandourDesk", "CandourBuild", "CandourKinds", "CandourRecords", "CandourSyntax",
                "CandourPage",
                "CandourDiagnostics", "CandourSiteSupport",
            ]
        ),
        .testTarget(
            name: "CandourServeTests",
            dependencies: [
                "CandourServe", "CandourBuild", .product(name: "FlyingSocks", package: "FlyingFox"),
            ]
        ),
        // Every message at three places of one site, and sites that can hardly be read at all.
        .testTarget(
            name: "MistakesTests",
            dependencies: [
                "CandourBuild", "CandourKinds", "CandourPage", "CandourDiagnostics", "CandourSiteSupport",
            ]
        ),
        // What hostile content cannot do.
        .testTarget(
            name: "HostileTests",
            dependencies: [
                "CandourFuzz", "CandourBuild", "CandourSyntax", "CandourPage", "CandourDiagnostics",
                "CandourSiteSupport", "CandourTestSupport",
            ]
        ),
        .testTarget(
            name: "ArchitectureTests",
            dependencies: [
                "CandourBuild", "CandourDesk", "CandourKinds", "CandourRecords", "CandourDiagnostics",
            ]
        ),
    ],
    swiftLanguageModes: [.v6]
)

for target in package.targets where target.type != .system {
    target.swiftSettings = [
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
        .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
        .treatAllWarnings(as: .error),
    ]
}
