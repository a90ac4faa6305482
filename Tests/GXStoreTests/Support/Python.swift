import Foundation

/// The Python that `GXSTATS_PYTHON` names, else `python3`.
enum Python {
  static let program = ProcessInfo.processInfo.environment["GXSTATS_PYTHON"] ?? "python3"
  static let hasPyArrow = (try? run("import pyarrow")) != nil
  static let hasEngines = (try? run("import pyarrow, polars, duckdb")) != nil

  struct Failure: Error { let output: String }

  /// What a script prints.
  static func run(_ script: String, _ arguments: [String] = []) throws -> String {
    try execute(["-c", script] + arguments)
  }

  static func run(file: String, _ arguments: [String]) throws -> String {
    try execute([file] + arguments)
  }

  private static func execute(_ arguments: [String]) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [program] + arguments
    let output = Pipe()
    let errors = Pipe()
    process.standardOutput = output
    process.standardError = errors
    try process.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    let complaint = String(
      decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw Failure(output: complaint) }
    return text
  }
}
