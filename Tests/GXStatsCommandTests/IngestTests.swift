import Foundation
import Testing

/// A long ingest can be stopped and goes on where it was.
@Suite struct IngestTests {
  private func report(_ number: Int) -> String {
    """
    青岚省云岫市漱石县第\(number)合成数据局2022年政府信息公开工作年度报告
    本报告为合成数据，统计期限自2022年1月1日起至2022年12月31日止。
    三、收到和处理政府信息公开申请情况
    2022年，我局收到政府信息公开申请\(number)件。
    """
  }

  private func folder(of count: Int) throws -> Scratch {
    let scratch = try Scratch()
    for number in 1...count { _ = try scratch.file("reports/\(number).txt", report(number)) }
    return scratch
  }

  /// Starts an ingest and sends it a signal after some time.
  private func ingest(in folder: URL, stoppedBy signal: Int32, after seconds: Double) throws {
    let process = Process()
    process.executableURL = Tool.gxstats.executable
    process.arguments = ["ingest", "reports", "--corpus", "c.gx", "--quiet"]
    process.currentDirectoryURL = folder
    try process.run()
    Thread.sleep(forTimeInterval: seconds)
    kill(process.processIdentifier, signal)
    process.waitUntilExit()
  }

  private func sum(in folder: URL) throws -> String {
    try Tool.gxstats.run(
      ["trend", "--metric", "applications", "--corpus", "c.gx", "--format", "csv"], in: folder
    ).output
  }

  @Test(arguments: [SIGINT, SIGTERM, SIGKILL])
  func `is stopped and run again, and nothing is lost or twice`(signal: Int32) throws {
    let scratch = try folder(of: 300)
    for delay in [0.05, 0.2, 0.4] {
      try ingest(in: scratch.folder, stoppedBy: signal, after: delay)
    }
    let last = try Tool.gxstats.run(
      ["ingest", "reports", "--corpus", "c.gx", "--lang", "en"], in: scratch.folder)
    #expect(last.status == 0, "\(last.errors)")
    #expect(try sum(in: scratch.folder).contains("2022,\(300 * 301 / 2),,,300,"))
  }

  @Test func `reads no source again that the corpus has, also from within an archive`() throws {
    let scratch = try folder(of: 3)
    let ingest = ["ingest", "reports", "--corpus", "c.gx", "--lang", "en"]
    _ = try Tool.gxstats.run(ingest, in: scratch.folder)
    let again = try Tool.gxstats.run(ingest, in: scratch.folder)
    #expect(again.errors.contains("0 added, 3 there already"))
    #expect(!again.errors.contains("\r"))
  }

  @Test func `sums up by kind what was not taken`() throws {
    let scratch = try folder(of: 2)
    _ = try scratch.file("reports/empty.txt", "")
    _ = try scratch.file("reports/notice.txt", "关于召开会议的通知\n请准时参加。\n")
    let outcome = try Tool.gxstats.run(
      ["ingest", "reports", "--corpus", "c.gx", "--lang", "en"], in: scratch.folder)
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("2 not taken (1 empty, 1 no annual report)"))
  }

  @Test func `versions of one report are told by parse, ingest and audit`() throws {
    let scratch = try folder(of: 2)
    _ = try scratch.file("reports/1-later.txt", report(1) + "\n发布日期：2023-05-01\n")
    let text = "Versions of one report: 1-later.txt counts, not 1.txt"
    for arguments in [
      ["parse", "reports"], ["audit", "reports"], ["ingest", "reports", "--corpus", "c.gx"],
    ] {
      let outcome = try Tool.gxstats.run(arguments + ["--lang", "en"], in: scratch.folder)
      #expect(outcome.errors.contains(text), "\(arguments[0]): \(outcome.errors)")
      #expect(!outcome.output.contains("Versions"))
    }
    let audit = try Tool.gxstats.run(
      ["audit", "--corpus", "c.gx", "--lang", "en"], in: scratch.folder)
    #expect(audit.errors.contains("1 report with a better version, not counted: 1.txt"))
  }
}
