import Foundation
import Testing

/// From a folder of documents to a corpus, a trend and a chart, as a user goes.
@Suite struct CorpusJourneyTests {
  private func report(year: Int, applications: Int) -> String {
    """
    青岚省云岫市漱石县合成数据局\(year)年政府信息公开工作年度报告
    本报告为合成数据，统计期限自\(year)年1月1日起至\(year)年12月31日止。
    三、收到和处理政府信息公开申请情况
    \(year)年，我局收到政府信息公开申请\(applications)件。
    """
  }

  private func folderOfReports() throws -> Scratch {
    let scratch = try Scratch()
    for year in 2019...2024 {
      _ = try scratch.file("reports/\(year).txt", report(year: year, applications: year - 2000))
    }
    return scratch
  }

  @Test func `ingesting twice changes nothing`() throws {
    let scratch = try folderOfReports()
    let ingest = ["ingest", "reports", "--corpus", "out/c.gx", "--lang", "en"]
    let trend = ["trend", "--metric", "applications", "--corpus", "out/c.gx", "--format", "csv"]
    let first = try Tool.gxstats.run(ingest, in: scratch.folder)
    #expect(first.status == 0, "\(first.errors)")
    #expect(first.errors.contains("6 added"))
    let before = try Tool.gxstats.run(trend, in: scratch.folder)
    let second = try Tool.gxstats.run(ingest, in: scratch.folder)
    #expect(second.status == 0)
    #expect(second.errors.contains("0 added, 6 there already"))
    let after = try Tool.gxstats.run(trend, in: scratch.folder)
    #expect(before.status == 0)
    #expect(before.output == after.output)
    #expect(before.output.contains("2019,19,"))
  }

  @Test func `a trend drawn twice gives the same files and gxchart draws the same chart`() throws {
    let scratch = try folderOfReports()
    _ = try Tool.gxstats.run(["ingest", "reports", "--corpus", "c.gx"], in: scratch.folder)
    let trend = ["trend", "--metric", "applications", "--corpus", "c.gx", "--lang", "zh"]
    for _ in 1...2 {
      let drawn = try Tool.gxstats.run(
        trend + ["--chart", "t.svg", "--chart", "t.png", "--chart", "t.pdf"], in: scratch.folder)
      #expect(drawn.status == 0, "\(drawn.errors)")
    }
    let json = try Tool.gxstats.run(trend + ["--format", "json"], in: scratch.folder)
    let chart = try Tool.gxchart.run(
      ["-o", "u.svg", "-o", "u.png", "--lang", "zh"], input: json.output, in: scratch.folder)
    #expect(chart.status == 0, "\(chart.errors)")
    for kind in ["svg", "png"] {
      let one = try Data(contentsOf: scratch.folder.appendingPathComponent("t.\(kind)"))
      let other = try Data(contentsOf: scratch.folder.appendingPathComponent("u.\(kind)"))
      #expect(one == other, "\(kind)")
    }
    let svg = try String(contentsOfFile: scratch.path("t.svg"), encoding: .utf8)
    #expect(svg.contains("合成数据"))
  }

  @Test func `a truncated part is named and the rest stays usable`() throws {
    let scratch = try folderOfReports()
    _ = try Tool.gxstats.run(
      ["ingest", "reports/2019.txt", "--corpus", "c.gx"], in: scratch.folder)
    _ = try Tool.gxstats.run(["ingest", "reports", "--corpus", "c.gx"], in: scratch.folder)
    let parts = scratch.folder.appendingPathComponent("c.gx/parts")
    let names = try FileManager.default.contentsOfDirectory(atPath: parts.path).sorted()
    try #require(names.count == 2)
    let part = parts.appendingPathComponent(names[0])
    let bytes = try Data(contentsOf: part)
    try bytes.prefix(bytes.count / 2).write(to: part)
    let outcome = try Tool.gxstats.run(
      ["trend", "--metric", "applications", "--corpus", "c.gx", "--format", "csv"],
      in: scratch.folder)
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains(names[0]))
    #expect(outcome.output.contains("2020,20,"))
    #expect(!outcome.output.contains("2019,19,"))
  }

  @Test func `the sample corpus is used with a line that says so`() throws {
    let scratch = try Scratch()
    let outcome = try Tool.gxstats.run(
      ["trend", "--metric", "applications", "--lang", "en"], in: scratch.folder)
    #expect(outcome.status == 0)
    #expect(outcome.errors.contains("embedded sample corpus"))
    #expect(outcome.output.contains("Synthetic data"))
  }

  @Test func `results are printed in every format`() throws {
    let scratch = try Scratch()
    for (format, expected) in [
      ("table", "2025"), ("csv", "year,"), ("json", "\"kind\" : \"trend\""), ("markdown", "| ---"),
    ] {
      let outcome = try Tool.gxstats.run(
        ["trend", "--metric", "applications", "--format", format, "--quiet"], in: scratch.folder)
      #expect(outcome.status == 0)
      #expect(outcome.output.contains(expected), "\(format)")
      #expect(outcome.errors.isEmpty)
    }
  }
}
