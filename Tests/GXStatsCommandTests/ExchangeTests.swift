import Foundation
import Testing

/// Tables out of a corpus and into one, as a user goes.
@Suite struct ExchangeTests {
  private func sample(in scratch: Scratch) throws {
    let made = try Tool.gxstats.run(
      ["synth", "--organs", "5", "--years", "2020-2022", "--corpus", "c.gx"], in: scratch.folder)
    try #require(made.status == 0, "\(made.errors)")
  }

  @Test(
    arguments: [
      ("long", "csv"), ("long", "jsonl"), ("long", "arrow"), ("wide", "csv"), ("wide", "jsonl"),
      ("wide", "arrow"), ("reports", "jsonl"),
    ])
  func `an export that is imported is exported again as the same bytes`(
    form: String, format: String
  ) throws {
    let scratch = try Scratch()
    try sample(in: scratch)
    let options = ["--form", form, "--format", format, "--lang", "zh"]
    for arguments in [
      ["export", "--corpus", "c.gx", "--output", "one"] + options,
      ["import", "one", "--corpus", "d.gx"],
      ["export", "--corpus", "d.gx", "--output", "two"] + options,
    ] {
      let outcome = try Tool.gxstats.run(arguments, in: scratch.folder)
      #expect(outcome.status == 0, "\(outcome.errors)")
    }
    #expect(
      FileManager.default.contentsEqual(atPath: scratch.path("one"), andPath: scratch.path("two")))
    let trend = ["trend", "--metric", "applications", "--format", "csv", "--corpus"]
    let before = try Tool.gxstats.run(trend + ["c.gx"], in: scratch.folder)
    let after = try Tool.gxstats.run(trend + ["d.gx"], in: scratch.folder)
    #expect(before.output == after.output)
  }

  @Test func `an export can be narrowed and refuses what it cannot do`() throws {
    let scratch = try Scratch()
    try sample(in: scratch)
    let narrow = try Tool.gxstats.run(
      ["export", "--corpus", "c.gx", "--years", "2021", "--form", "wide"], in: scratch.folder)
    let years = narrow.output.split(separator: "\r\n").dropFirst().map {
      $0.split(separator: "年")[0]
    }
    #expect(!years.isEmpty && years.allSatisfy { $0.hasSuffix("2021") })
    for (arguments, status) in [
      (["--organ", "无此机关"], 64), (["--form", "reports", "--format", "csv"], 64),
      (["--years", "2001"], 65), (["--output", "missing/t.csv"], 73), (["--output", "c.gx"], 73),
    ] as [([String], Int32)] {
      let outcome = try Tool.gxstats.run(
        ["export", "--corpus", "c.gx"] + arguments, in: scratch.folder)
      #expect(outcome.status == status, "\(arguments) \(outcome.errors)")
    }
  }

  @Test func `a table in GBK is read, and what is wrong in it is told in the user's language`()
    throws
  {
    let scratch = try Scratch()
    // 机关,年度,指标,数值 and two rows for 合成 in GBK.
    let bytes: [UInt8] =
      [0xBB, 0xFA, 0xB9, 0xD8, 0x2C, 0xC4, 0xEA, 0xB6, 0xC8, 0x2C, 0xD6, 0xB8, 0xB1, 0xEA, 0x2C]
      + [0xCA, 0xFD, 0xD6, 0xB5, 0x0A, 0xBA, 0xCF, 0xB3, 0xC9]
      + Array(",2022,applications,5\n".utf8)
      + [0xBA, 0xCF, 0xB3, 0xC9] + Array(",2022,applicatons,5\n".utf8)
    let table = try scratch.file("t.csv", Data(bytes))
    let outcome = try Tool.gxstats.run(
      ["import", table, "--corpus", "d.gx", "--lang", "zh"], in: scratch.folder)
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("第 3 行"))
    #expect(outcome.errors.contains("是否想用：applications"))
    let export = try Tool.gxstats.run(["export", "--corpus", "d.gx"], in: scratch.folder)
    #expect(export.output.contains("合成,"))
  }

  @Test func `tables that cannot be read end with the status of what was wrong`() throws {
    let scratch = try Scratch()
    let bad = try scratch.file("bad.csv", "a,b\n1,2\n")
    let good = try scratch.file("good.csv", "organ,year,metric,value\n合成机关,2022,applications,1\n")
    for (tables, status) in [([bad], 65), (["none.csv"], 66), ([bad, good], 1)]
      as [([String], Int32)]
    {
      let outcome = try Tool.gxstats.run(
        ["import", "--corpus", "d.gx"] + tables, in: scratch.folder)
      #expect(outcome.status == status, "\(outcome.errors)")
    }
  }
}
