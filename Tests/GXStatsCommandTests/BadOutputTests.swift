import Foundation
import Testing

/// Places that results cannot be written to: told with the right exit status, and nothing is lost.
@Suite struct BadOutputTests {
  @Test func `a folder is no file, also with force`() throws {
    let scratch = try Scratch()
    try FileManager.default.createDirectory(
      atPath: scratch.path("chart.svg"), withIntermediateDirectories: true)
    for option in ["--output", "--chart"] {
      let outcome = try Tool.gxstats.run(
        ["trend", "--metric", "applications", "--force", option, "chart.svg"], in: scratch.folder)
      #expect(outcome.status == 73)
      #expect(outcome.output.isEmpty)
      #expect(outcome.errors.contains("chart.svg is a folder, not a file."))
    }
  }

  @Test func `a device is written through and stays a device`() throws {
    let device = "/dev/null"
    let outcome = try Tool.gxstats.run(["metrics", "--output", device, "--force"])
    #expect(outcome.status == 0)
    #expect(
      try FileManager.default.attributesOfItem(atPath: device)[.type] as? FileAttributeType
        == .typeCharacterSpecial)
    let printed = try Tool.gxstats.run(["metrics", "--format", "csv", "-o", "/dev/stdout"])
    #expect(printed.output.hasPrefix("id,"))
  }

  @Test func `what a link leads to is replaced, not the link`() throws {
    let scratch = try Scratch()
    _ = try scratch.file("2025.csv", "old")
    try FileManager.default.createSymbolicLink(
      atPath: scratch.path("latest.csv"), withDestinationPath: "2025.csv")
    let outcome = try Tool.gxstats.run(
      ["metrics", "--format", "csv", "--force", "-o", "latest.csv"], in: scratch.folder)
    #expect(outcome.status == 0)
    #expect(try scratch.contents("2025.csv").starts(with: Data("id,".utf8)))
    let names = try FileManager.default.contentsOfDirectory(atPath: scratch.folder.path)
    #expect(names.sorted() == ["2025.csv", "latest.csv"])
  }

  @Test(arguments: ["指标 表.csv", "图 表/50%.csv"])
  func `files and folders keep Chinese names, spaces and signs`(name: String) throws {
    let scratch = try Scratch()
    try FileManager.default.createDirectory(
      atPath: scratch.path("图 表"), withIntermediateDirectories: true)
    let outcome = try Tool.gxstats.run(["metrics", "--format", "csv", "-o", scratch.path(name)])
    #expect(outcome.status == 0)
    #expect(outcome.errors.isEmpty)
    #expect(try scratch.contents(name).starts(with: Data("id,".utf8)))
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/full"), "needs /dev/full"))
  func `a full disk is told`() throws {
    let outcome = try shell("$TOOL metrics --lang zh > /dev/full")
    #expect(outcome.status == 74)
    #expect(outcome.errors.contains("无法写到标准输出"))
    let file = try Tool.gxstats.run(["metrics", "--output", "/dev/full"])
    #expect(file.status == 74)
    #expect(file.errors.contains("/dev/full"))
  }

  @Test func `a reader that has seen enough ends the command, and all is well`() throws {
    let outcome = try shell("{ $TOOL export --quiet; echo $? >&2; } | head -1")
    #expect(outcome.output.hasPrefix("source,"))
    #expect(outcome.errors == "0\n")
  }

  /// Runs a line of the shell with the command line as `$TOOL`.
  private func shell(_ line: String) throws -> Tool.Outcome {
    try Tool.shell.run(["-c", "TOOL=\(Tool.gxstats.executable.path); \(line)"])
  }
}
