import Foundation
import Testing

/// The subcommands that put a question to a corpus, as a user meets them.
@Suite struct ResultCommandTests {
  static let commands: [(name: String, arguments: [String], kind: String)] = [
    ("outcomes", ["outcomes", "--years", "2018-2020"], "outcomes"),
    ("grounds", ["outcomes", "--grounds", "--interval", "sison_glaz"], "outcomes"),
    (
      "distribution", ["distribution", "--metric", "applications", "--by", "level"], "distribution"
    ),
    ("rank", ["rank", "--ratio", "disclosure"], "ranking"),
    ("compare", ["compare", "county", "prefecture"], "comparison"),
    ("audit", ["audit", "--years", "2022"], "audit"),
  ]

  @Test(arguments: commands.indices)
  func `every result prints in all formats and in both languages`(index: Int) throws {
    let command = Self.commands[index]
    let scratch = try Scratch()
    for (format, sign) in [("csv", ",synthetic"), ("markdown", "| ---"), ("table", "────")] {
      let outcome = try Tool.gxstats.run(
        command.arguments + ["--format", format, "--quiet", "--lang", "en"], in: scratch.folder)
      #expect(outcome.status == 0, "\(command.name) \(format): \(outcome.errors)")
      #expect(outcome.output.contains(sign), "\(command.name) \(format)")
      #expect(outcome.errors.isEmpty, "\(command.name) \(format)")
    }
    let chinese = try Tool.gxstats.run(
      command.arguments + ["--quiet", "--lang", "zh"], in: scratch.folder)
    #expect(chinese.output.contains("合成数据"), "\(command.name)")
    let json = try Tool.gxstats.run(
      command.arguments + ["--format", "json", "--quiet"], in: scratch.folder)
    let object = try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any]
    #expect(object?["kind"] as? String == command.kind)
    #expect((object?["notes"] as? [Any])?.isEmpty == false)
    #expect(object?["rows"] is [Any])
  }

  /// What a user may ask for and must not get, with the exit status and a word of the reason.
  static let refusals: [(arguments: [String], status: Int32, reason: String)] = [
    (["outcomes", "--grounds", "--composites"], 64, "one of"),
    (["outcomes", "--organ", "无此机关"], 64, "no report of"),
    (["outcomes", "--years", "1999"], 65, "Widen"),
    (["outcomes", "--region", "nowhere"], 64, "no division"),
    (["distribution", "--metric", "applications", "--by", "organ"], 64, "not divided"),
    (["distribution", "--metric", "proactive.total", "--applicant", "natural"], 64, "not divided"),
    (["distribution", "--metric", "applications", "--top", "0"], 64, "positive"),
    (["rank"], 64, "one of"), (["rank", "--ratio", "budget_per_item"], 64, "no count"),
    (
      ["rank", "--metric", "normative_documents.in_force", "--years", "2021-2025"], 64,
      "not added over years"
    ),
    (["rank", "--ratio", "disclosure", "--smallest-denominator", "0"], 64, "positive"),
    (["compare", "peers", "county"], 64, "second side"),
    (["compare", "无此机关", "peers"], 64, "no report of"),
    (["audit", "no-such-file.txt"], 66, "no-such-file"),
  ]

  @Test(arguments: refusals.indices)
  func `what would be wrong is refused with its reason`(index: Int) throws {
    let (arguments, status, reason) = Self.refusals[index]
    let scratch = try Scratch()
    let outcome = try Tool.gxstats.run(arguments + ["--lang", "en"], in: scratch.folder)
    #expect(outcome.status == status, "\(arguments): \(outcome.errors)")
    #expect(outcome.errors.contains(reason), "\(arguments): \(outcome.errors)")
    #expect(outcome.output.isEmpty, "\(arguments)")
  }

  @Test func `a report is audited before it is published`() throws {
    let scratch = try Scratch()
    _ = try scratch.file(
      "report.txt",
      """
      青岚省云岫市漱石县合成数据局2022年政府信息公开工作年度报告
      本报告为合成数据，统计期限自2022年1月1日起至2022年12月31日止。
      三、收到和处理政府信息公开申请情况
      2022年，我局收到政府信息公开申请12件。全年共收到政府信息公开申请13件。
      """)
    let outcome = try Tool.gxstats.run(
      ["audit", "report.txt", "--format", "csv"], in: scratch.folder)
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.output.contains("prose.prose"))
  }
}
