import Testing

/// Every figure leads back to the line that it was read from.
@Suite struct WhyTests {
  private let report = """
    青岚省云岫市望舒区合成数据局2022年政府信息公开工作年度报告
    本报告为合成数据，统计期限自2022年1月1日起至2022年12月31日止。
    三、收到和处理政府信息公开申请情况
    2022年，我局收到政府信息公开申请12件。
    六、其他需要报告的事项
    """

  @Test func `the figure is marked in its line, with the lines around it`() throws {
    let scratch = try Scratch()
    let path = try scratch.file("report.txt", report)
    let outcome = try Tool.gxstats.run(
      ["why", "--source", path, "--metric", "applications", "--context", "1"])
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.output.hasPrefix(path))
    let lines = outcome.output.split(separator: "\n").dropFirst()
    #expect(lines.first?.hasPrefix("applications.new = 12 件") == true)
    #expect(lines.first?.contains("line 4") == true)
    #expect(lines.count == 4)
    let marked = lines.filter { $0.hasPrefix(">") }
    #expect(marked.count == 1)
    #expect(marked.first?.contains("4 |") == true)
    #expect(marked.first?.contains("12件⟧") == true)
  }

  @Test func `a figure that the source does not give is said to be missing`() throws {
    let scratch = try Scratch()
    let path = try scratch.file("report.txt", report)
    let outcome = try Tool.gxstats.run(
      ["why", "--source", path, "--metric", "staff.people", "--lang", "en"])
    #expect(outcome.status == 66)
    #expect(outcome.errors.contains("staff.people"))
  }

  @Test(arguments: ["a.zip", "a.tar", "a.tar.gz"])
  func `the figures of all reports in an archive are shown, and what cannot be read is told`(
    _ name: String
  ) throws {
    let scratch = try Scratch()
    _ = try scratch.file("reports/甲 乡.txt", report)
    _ = try scratch.file("reports/乙.txt", report.replacing("12件", with: "7件"))
    _ = try scratch.file("reports/empty.txt", "")
    let packed = try Tool.shell.run(
      [
        "-c", "python3 -c 'import shutil, sys; shutil.make_archive(*sys.argv[1:])' a $1 reports",
        "sh",
        name == "a.tar.gz" ? "gztar" : String(name.dropFirst(2)),
      ], in: scratch.folder)
    #expect(packed.status == 0, "\(packed.errors)")
    let outcome = try Tool.gxstats.run(
      ["why", "--source", name, "--metric", "applications"], in: scratch.folder)
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("empty.txt"))
    #expect(outcome.output.hasPrefix(name + "!") && outcome.output.contains("甲 乡.txt  SHA-256"))
    #expect(outcome.output.contains("12件⟧") && outcome.output.contains("7件⟧"))
  }

  /// A corpus of one report; the file lies at `reports/r.txt`.
  private func corpus() throws -> Scratch {
    let scratch = try Scratch()
    _ = try scratch.file("reports/r.txt", report)
    let outcome = try Tool.gxstats.run(
      ["ingest", "reports", "--corpus", "c.gx"], in: scratch.folder)
    #expect(outcome.status == 0, "\(outcome.errors)")
    return scratch
  }

  private let question = [
    "why", "--corpus", "c.gx", "--organ", "青岚省云岫市望舒区合成数据局", "--year", "2022", "--metric",
    "applications", "--lang", "en",
  ]

  @Test func `a figure of a corpus is told with the hash of its source and its place`() throws {
    let scratch = try corpus()
    let outcome = try Tool.gxstats.run(question, in: scratch.folder)
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.output.hasPrefix("r.txt  SHA-256 "))
    #expect(outcome.output.contains("line 4"))
    #expect(outcome.output.contains("12件⟧"))
  }

  @Test func `the source of a figure of a corpus shows the lines around it`() throws {
    let scratch = try corpus()
    let outcome = try Tool.gxstats.run(
      question + ["--source", "reports/r.txt", "--format", "json", "--context", "1"],
      in: scratch.folder)
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.output.contains("\"number\" : 3"))
    #expect(outcome.output.contains("六、其他需要报告的事项"))
  }

  @Test func `a file with another hash is refused as the source`() throws {
    let scratch = try corpus()
    let other = try scratch.file("other.txt", report + "。")
    let outcome = try Tool.gxstats.run(question + ["--source", other], in: scratch.folder)
    #expect(outcome.status == 65)
    #expect(outcome.errors.contains("SHA-256"))
    #expect(outcome.output.isEmpty)
  }

  @Test func `a report that the corpus has not is no input`() throws {
    let scratch = try corpus()
    let outcome = try Tool.gxstats.run(
      question.map { $0 == "2022" ? "2021" : $0 }, in: scratch.folder)
    #expect(outcome.status == 66)
    #expect(outcome.errors.contains("2021"))
  }
}
