import Foundation
import Testing

/// What users get wrong: each a clear message and the right exit status, and nothing lost.
@Suite struct BadInputTests {
  private let report = """
    青岚省云岫市望舒区合成数据局2022年政府信息公开工作年度报告
    本报告为合成数据，统计期限自2022年1月1日起至2022年12月31日止。
    三、收到和处理政府信息公开申请情况
    2022年，我局收到政府信息公开申请12件。
    """

  @Test func `an empty file is rejected as bad data`() throws {
    let scratch = try Scratch()
    let outcome = try Tool.gxstats.run(["parse", scratch.file("empty.txt", "")])
    #expect(outcome.status == 65)
    #expect(outcome.errors.contains("empty.txt"))
    #expect(outcome.output.isEmpty || outcome.output == "[]\n")
  }

  @Test func `a picture named as text is rejected and the other files are read`() throws {
    let scratch = try Scratch()
    let picture = try scratch.file(
      "picture.txt", Data([0xFF, 0xD8, 0xFF, 0xE0, 0, 0x10] + Array("JFIF".utf8) + [0, 1, 2, 0]))
    let good = try scratch.file("good.txt", report)
    let outcome = try Tool.gxstats.run(["parse", picture, good, "--format", "jsonl"])
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("picture.txt"))
    #expect(outcome.output.split(separator: "\n").count == 1)
    #expect(outcome.output.contains("\"applications.new\""))
  }

  @Test func `a file larger than any report is refused before it is loaded`() throws {
    let scratch = try Scratch()
    let path = try scratch.file("line.txt", "")
    let handle = try #require(FileHandle(forWritingAtPath: path))
    try handle.truncate(atOffset: 200 << 20)
    try handle.close()
    let outcome = try Tool.gxstats.run(["parse", path, "--lang", "en"])
    #expect(outcome.status == 65)
    #expect(outcome.errors.contains("200 MiB"))
  }

  @Test(arguments: [["parse"], ["ingest", "--corpus", "c.gx"], ["audit"]])
  func `a folder without reports is told and is no input`(_ command: [String]) throws {
    let scratch = try Scratch()
    _ = try scratch.file("reports/picture.png", "no report")
    let outcome = try Tool.gxstats.run(command + ["reports"], in: scratch.folder)
    #expect(outcome.status == 66)
    #expect(outcome.errors.contains("There is no report to read (1 file of other kinds"))
  }

  @Test func `a name is told on one line whatever is in it`() throws {
    let scratch = try Scratch()
    let path = try scratch.file("a\nb \u{1B}[2J 空 格.txt", Data([0, 1, 2, 3]))
    let outcome = try Tool.gxstats.run(["parse", path])
    #expect(outcome.errors.hasPrefix("gxstats: a\\nb \\u{1B}[2J 空 格.txt: "), "\(outcome.errors)")
  }

  @Test func `any number of lines of context can be asked for`() throws {
    let scratch = try Scratch()
    let path = try scratch.file("good.txt", report)
    let outcome = try Tool.gxstats.run(
      ["why", "--source", path, "--metric", "applications", "--context", "\(Int.max)"])
    #expect(outcome.status == 0)
    #expect(
      report.split(separator: "\n").allSatisfy { line in
        outcome.output.contains(line.prefix(6))
      })
  }

  @Test func `more than can be made is refused before anything is`() throws {
    let scratch = try Scratch()
    for size in [["--organs", "99999999999"], ["--reports", "99999999999"]] {
      let outcome = try Tool.gxstats.run(
        ["synth", "--corpus", "c.gx"] + size, in: scratch.folder)
      #expect(outcome.status == 64)
      #expect(!FileManager.default.fileExists(atPath: scratch.path("c.gx")))
    }
  }

  @Test func `a missing file is no input`() throws {
    let outcome = try Tool.gxstats.run(["parse", "does-not-exist.txt"])
    #expect(outcome.status == 66)
    #expect(outcome.errors.contains("does-not-exist.txt"))
  }

  @Test func `a misspelt metric is a usage error with the right suggestion`() throws {
    let outcome = try Tool.gxstats.run(["trend", "--metric", "aplications", "--lang", "en"])
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains("Did you mean applications?"))
    #expect(outcome.output.isEmpty)
  }

  @Test func `messages exist in Chinese`() throws {
    let outcome = try Tool.gxstats.run(["trend", "--metric", "aplications", "--lang", "zh"])
    #expect(outcome.errors.contains("是否想用：applications"))
  }

  @Test func `a corpus that is not there is no input`() throws {
    let outcome = try Tool.gxstats.run(
      ["trend", "--metric", "applications", "--corpus", "nowhere.gx"])
    #expect(outcome.status == 66)
    #expect(outcome.errors.contains("nowhere.gx"))
  }

  @Test(arguments: [["export"], ["audit", "--prose"]])
  func `a damaged part is told when its reports are read, though the columns are whole`(
    _ command: [String]
  ) throws {
    let scratch = try Scratch()
    _ = try scratch.file("good.txt", report)
    _ = try Tool.gxstats.run(["ingest", "good.txt", "--corpus", "c.gx"], in: scratch.folder)
    let part = URL(fileURLWithPath: scratch.path("c.gx/parts/000001-000000.arrow"))
    var bytes = try Data(contentsOf: part)
    bytes[bytes.count / 2] ^= 0x5A
    try bytes.write(to: part)
    let outcome = try Tool.gxstats.run(command + ["--corpus", "c.gx"], in: scratch.folder)
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("000001-000000.arrow"))
  }

  @Test func `an unknown chart format is refused before any work`() throws {
    let scratch = try Scratch()
    let outcome = try Tool.gxstats.run(
      ["trend", "--metric", "applications", "--chart", "chart.bmp"], in: scratch.folder)
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains("chart.bmp"))
    #expect(outcome.output.isEmpty)
  }

  @Test(arguments: ["0", "nan", "1e9"])
  func `a scale that no picture can have is refused before any work`(_ scale: String) throws {
    let outcome = try Tool.gxstats.run(
      ["trend", "--metric", "applications", "--chart", "chart.png", "--chart-scale", scale])
    #expect(outcome.status == 64)
    #expect(outcome.output.isEmpty)
  }

  @Test func `a file with other contents is not written over`() throws {
    let scratch = try Scratch()
    let path = try scratch.file("result.csv", "mine")
    let arguments = ["metrics", "--format", "csv", "--output", path]
    let refused = try Tool.gxstats.run(arguments)
    #expect(refused.status == 73)
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "mine")
    let forced = try Tool.gxstats.run(arguments + ["--force"])
    #expect(forced.status == 0)
    #expect(try String(contentsOfFile: path, encoding: .utf8).hasPrefix("id,"))
  }

  @Test func `what is no result is refused by gxchart with its place`() throws {
    let scratch = try Scratch()
    let inputs = [
      ("", "没有数字列"), ("{}", "（kind）：缺少此项"), ("{\"kind\": \"ranking\"}", "（query）：缺少此项"),
      ("{\"kind\": 1}", "（kind）：值的类型不符"), ("{\"kind\": \"pie\"}", "（kind）：值无效"),
      ("[1, 2", "（$）：不是有效的 JSON"),
    ]
    for (input, reason) in inputs {
      let outcome = try Tool.gxchart.run(
        ["-o", "chart.svg", "--lang", "zh"], input: input, in: scratch.folder)
      #expect(outcome.errors.contains(reason), "\(outcome.errors)")
      #expect(outcome.status == 65, "\(input)")
      #expect(!FileManager.default.fileExists(atPath: scratch.path("chart.svg")))
    }
  }

  @Test(.enabled(if: getuid() != 0, "root may read every folder"))
  func `a folder that may not be read is told and the rest is read`() throws {
    let scratch = try Scratch()
    _ = try scratch.file("reports/open/good.txt", report)
    _ = try scratch.file("reports/closed/hidden.txt", report)
    let closed = scratch.path("reports/closed")
    try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: closed)
    defer {
      try? FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: closed)
    }
    let outcome = try Tool.gxstats.run(
      ["parse", scratch.path("reports"), "--format", "jsonl"])
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("closed"))
    #expect(outcome.output.split(separator: "\n").count == 1)
  }
}
