// swift-tools-version: 6.2
import PackageDescription

/// Continuous integration sets this variable, so that no warning lands.
let warnings: [SwiftSetting] =
  Context.environment["GXSTATS_WARNINGS_AS_ERRORS"] == nil ? [] : [.treatAllWarnings(as: .error)]

/// Settings that every target of this package shares.
let settings: [SwiftSetting] =
  [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
  ] + warnings

/// A library module of the package.
func module(
  _ name: String, _ dependencies: [Target.Dependency] = [], resources: [Resource]? = nil,
  extra: [SwiftSetting] = []
) -> Target {
  .target(
    name: name, dependencies: dependencies, resources: resources, swiftSettings: settings + extra)
}

/// The test target of a module, with whatever else its tests read.
func tests(
  _ name: String, _ dependencies: [Target.Dependency] = [], exclude: [String] = [],
  resources: [Resource]? = nil
) -> Target {
  .testTarget(
    name: "\(name)Tests", dependencies: [.byName(name: name)] + dependencies, exclude: exclude,
    resources: resources, swiftSettings: settings)
}

let package = Package(
  name: "gxstats",
  platforms: [.macOS(.v15)],
  products: [
    .library(name: "GXStats", targets: ["GXStats"]),
    .library(name: "GXModel", targets: ["GXModel"]),
    .library(name: "GXReading", targets: ["GXReading"]),
    .library(name: "GXStore", targets: ["GXStore"]),
    .library(name: "GXStatistics", targets: ["GXStatistics"]),
    .library(name: "GXAnalytics", targets: ["GXAnalytics"]),
    .library(name: "GXDrawing", targets: ["GXDrawing"]),
    .library(name: "GXCharts", targets: ["GXCharts"]),
    .library(name: "GXRendering", targets: ["GXRendering"]),
    .library(name: "GXSynthesis", targets: ["GXSynthesis"]),
    .executable(name: "gxstats", targets: ["GXStatsCommand"]),
    .executable(name: "gxchart", targets: ["GXChartCommand"]),
  ],
  dependencies: [
    // The command line: parsing, help, exit statuses, completions.
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    // SHA-256 of sources and parts.
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    // Gamma and error functions, complex-free real arithmetic for the statistics.
    .package(url: "https://github.com/apple/swift-numerics", from: "1.1.1"),
    // The catalogue of a corpus: SQLite with migrations and transactions.
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
  ],
  targets: [
    // MARK: C libraries, each wrapped in one place by one Swift type
    .systemLibrary(
      name: "CCairo", pkgConfig: "cairo", providers: [.apt(["libcairo2-dev"]), .brew(["cairo"])]),
    .systemLibrary(
      name: "CPango", pkgConfig: "pangocairo",
      providers: [.apt(["libpango1.0-dev"]), .brew(["pango"])]),
    .systemLibrary(
      name: "CXML2", pkgConfig: "libxml-2.0",
      providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]
    ),
    .systemLibrary(
      name: "CArchive", pkgConfig: "libarchive",
      providers: [.apt(["libarchive-dev"]), .brew(["libarchive"])]),
    .systemLibrary(
      name: "CZstd", pkgConfig: "libzstd", providers: [.apt(["libzstd-dev"]), .brew(["zstd"])]),
    .systemLibrary(
      name: "CDeflate", pkgConfig: "libdeflate",
      providers: [.apt(["libdeflate-dev"]), .brew(["libdeflate"])]),

    // MARK: The line from bytes to charts
    module(
      "GXModel",
      resources: [
        .embedInCode("Resources/metrics.csv"), .embedInCode("Resources/rules.csv"),
        .embedInCode("Resources/divisions.csv"), .embedInCode("Resources/invented_divisions.csv"),
        .embedInCode("Resources/division_years.csv"),
        .embedInCode("Resources/comparability.csv"), .embedInCode("Resources/events.csv"),
      ]),
    module(
      "GXReading",
      ["GXModel", "CArchive", "CXML2", .product(name: "Crypto", package: "swift-crypto")]),
    module(
      "GXStore",
      [
        "GXModel", "CZstd", .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "Crypto", package: "swift-crypto"),
      ], extra: [.strictMemorySafety()]),
    module("GXStatistics", [.product(name: "RealModule", package: "swift-numerics")]),
    module("GXAnalytics", ["GXModel", "GXStore", "GXStatistics"]),
    module("GXDrawing"),
    module("GXCharts", ["GXModel", "GXAnalytics", "GXDrawing", "GXStatistics"]),
    module("GXRendering", ["GXDrawing", "CCairo", "CPango", "CDeflate"]),
    module("GXSynthesis", ["GXModel", "GXStatistics"]),
    module(
      "GXStats",
      [
        "GXModel", "GXReading", "GXStore", "GXStatistics", "GXAnalytics", "GXDrawing", "GXCharts",
        "GXRendering", "GXSynthesis",
      ]),

    // MARK: Command lines
    module(
      "GXCommandLine",
      ["GXStats", .product(name: "ArgumentParser", package: "swift-argument-parser")]),
    .executableTarget(
      name: "GXStatsCommand",
      dependencies: [
        "GXCommandLine", "GXStats",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], swiftSettings: settings),
    .executableTarget(
      name: "GXChartCommand",
      dependencies: [
        "GXCommandLine", "GXStats",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], swiftSettings: settings),

    // MARK: Tests
    tests("GXModel"),
    tests("GXReading", ["GXModel", "GXStatistics", "GXSynthesis"]),
    tests(
      "GXStore",
      [
        "GXModel", "GXStatistics", "GXSynthesis", .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "GRDB", package: "GRDB.swift"),
      ]),
    tests("GXStatistics", resources: [.copy("Golden")]),
    tests("GXAnalytics", ["GXModel", "GXStore", "GXSynthesis", "GXStatistics"]),
    tests("GXDrawing"),
    tests(
      "GXCharts", ["GXDrawing", "GXModel", "GXAnalytics", "GXStatistics"], exclude: ["Golden"]),
    tests("GXRendering", ["GXDrawing", "GXCharts", "GXModel", "GXStatistics", "CCairo"]),
    tests("GXSynthesis", ["GXModel"]),
    tests("GXStatsCommand", ["GXStats"]),
  ]
)
