// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "TrendOfApplications",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "gxstats", path: "../..")],
  targets: [
    .executableTarget(
      name: "TrendOfApplications", dependencies: [.product(name: "GXStats", package: "gxstats")]),
    .executableTarget(
      name: "PlainCharts", dependencies: [.product(name: "GXStats", package: "gxstats")]),
  ]
)
