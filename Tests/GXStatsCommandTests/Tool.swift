import Foundation

/// A built command line, run as a user runs it.
struct Tool {
  /// What a run left behind.
  struct Outcome {
    let status: Int32
    let output: String
    let errors: String
  }

  let executable: URL

  static let gxstats = Tool(named: "gxstats")
  static let gxchart = Tool(named: "gxchart")

  static let shell = Tool(executable: URL(fileURLWithPath: "/bin/sh"))

  private init(executable: URL) { self.executable = executable }

  private init(named name: String) {
    // Test bundle and executables are built into one folder.
    var folder = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
    while folder.path != "/",
      !FileManager.default.fileExists(atPath: folder.appendingPathComponent(name).path)
    {
      folder.deleteLastPathComponent()
    }
    executable = folder.appendingPathComponent(name)
  }

  /// Runs the tool; `input` is its standard input, and its working folder is an empty one by default.
  func run(
    _ arguments: [String], input: String = "",
    in folder: URL = FileManager.default.temporaryDirectory
  ) throws -> Outcome {
    let scratch = try Scratch()
    let files = (
      input: scratch.folder.appendingPathComponent("in"),
      output: scratch.folder.appendingPathComponent("out"),
      errors: scratch.folder.appendingPathComponent("err")
    )
    try Data(input.utf8).write(to: files.input)
    try Data().write(to: files.output)
    try Data().write(to: files.errors)
    let process = Process()
    process.executableURL = executable
    process.arguments = arguments
    process.currentDirectoryURL = folder
    var environment = ProcessInfo.processInfo.environment
    environment["LC_ALL"] = "C.UTF-8"
    environment["GXSTATS_CORPUS"] = nil
    process.environment = environment
    // Files instead of pipes: no output is too long for them.
    process.standardInput = try FileHandle(forReadingFrom: files.input)
    process.standardOutput = try FileHandle(forWritingTo: files.output)
    process.standardError = try FileHandle(forWritingTo: files.errors)
    try process.run()
    process.waitUntilExit()
    return Outcome(
      status: process.terminationStatus,
      output: String(decoding: try Data(contentsOf: files.output), as: UTF8.self),
      errors: String(decoding: try Data(contentsOf: files.errors), as: UTF8.self))
  }
}

/// A folder for one test that goes away with it.
final class Scratch {
  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("gxstats-test-" + UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  func file(_ name: String, _ contents: String) throws -> String {
    try file(name, Data(contents.utf8))
  }

  func file(_ name: String, _ contents: Data) throws -> String {
    let url = folder.appendingPathComponent(name)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try contents.write(to: url)
    return url.path
  }

  func path(_ name: String) -> String { folder.appendingPathComponent(name).path }

  func contents(_ name: String) throws -> Data {
    try Data(contentsOf: folder.appendingPathComponent(name))
  }
}
