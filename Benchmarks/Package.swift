// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "gxstats-benchmarks",
  platforms: [.macOS(.v15)],
  dependencies: [
    .package(name: "gxstats", path: ".."),
    // Times the kernels; without traits it needs no jemalloc.
    .package(url: "https://github.com/ordo-one/benchmark", from: "1.38.1", traits: []),
  ],
  targets: [
    // The parser below our HTML reader, called without it for comparison.
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0",
      providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]),
    // How fast reports are read, and the documents for the reader in Python that is compared.
    .executableTarget(
      name: "ReadingBenchmark",
      dependencies: [
        "CLibXML2",
        .product(name: "GXModel", package: "gxstats"),
        .product(name: "GXReading", package: "gxstats"),
        .product(name: "GXSynthesis", package: "gxstats"),
      ], swiftSettings: settings),
    // A corpus of any size, made straight into columns.
    .target(
      name: "SyntheticColumns",
      dependencies: [
        .product(name: "GXModel", package: "gxstats"),
        .product(name: "GXStore", package: "gxstats"),
      ], swiftSettings: settings),
    // Each kernel alone: `make bench-kernels`.
    .executableTarget(
      name: "Kernels",
      dependencies: [
        "SyntheticColumns",
        .product(name: "Benchmark", package: "benchmark"),
        .product(name: "GXModel", package: "gxstats"),
        .product(name: "GXStore", package: "gxstats"),
      ], path: "Benchmarks/Kernels", swiftSettings: settings,
      plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")]),
    // The twelve questions, timed, with the table for the engines that are asked the same.
    .executableTarget(
      name: "PeersBenchmark",
      dependencies: [
        "SyntheticColumns",
        .product(name: "GXModel", package: "gxstats"),
        .product(name: "GXStore", package: "gxstats"),
        .product(name: "GXSynthesis", package: "gxstats"),
      ], swiftSettings: settings),
    // Each type of chart, timed from data to file.
    .executableTarget(
      name: "ChartsBenchmark",
      dependencies: ["SyntheticColumns", .product(name: "GXStats", package: "gxstats")],
      swiftSettings: settings),
  ]
)
