// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  // libFuzzer brings the main function.
  .unsafeFlags(["-parse-as-library"]),
]

/// A program that libFuzzer feeds with bytes.
func target(_ name: String, of module: String) -> Target {
  .executableTarget(
    name: name, dependencies: [.product(name: module, package: "gxstats")], swiftSettings: settings)
}

let package = Package(
  name: "gxstats-fuzzing",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "gxstats", path: "..")],
  targets: [
    target("FuzzDecoder", of: "GXReading"),
    target("FuzzReport", of: "GXReading"),
    target("FuzzMarkup", of: "GXReading"),
    target("FuzzContainer", of: "GXReading"),
    target("FuzzPart", of: "GXStore"),
  ]
)
