import ArgumentParser
import GXCommandLine
import GXStats

/// `gxstats import`: figures that others have read into a corpus.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: LocalizedText(
      zh: "把他人已解析的数据（CSV、JSON Lines 或 Arrow）导入报告库。",
      en: "Take figures that others have read from CSV, JSON Lines or Arrow into a corpus."),
    discussion: LocalizedText(
      zh: """
        长表每行一个数据，有 organ、year、metric、value 四列；宽表每行一份报告，每个指标一列，如 \
        outcome.granted 或 outcome.granted@natural。“gxstats export”的其他各列也可以有。JSON Lines 也可以是\
        “gxstats parse --format jsonl”的输出。有误的行报出位置并略去。空值为空白，绝不当作零；金额以万元计，\
        除非“unit”列注明元或亿元。
        """,
      en: """
        A long table has a figure a row and the columns organ, year, metric and value; a wide one has a \
        report a row and a column for each metric, e.g. outcome.granted or outcome.granted@natural. All \
        other columns of 'gxstats export' may be there. JSON Lines may also be what 'gxstats parse \
        --format jsonl' prints. A row that is wrong is told with its place and left out. An empty value \
        is blank, never zero; amounts are in 万元 unless a column 'unit' says 元 or 亿元.
        """))

  @Argument(help: .text(zh: "表格文件；- 表示标准输入。", en: "Tables; - is standard input."))
  var tables: [String]

  @Option(help: .text(zh: "报告库文件夹；没有则新建。", en: "Corpus folder; made if it is not there."))
  var corpus: String

  @OptionGroup var common: CommonOptions

  var language: Language { common.language }

  func run() throws {
    var session: IngestSession?
    var accepted = 0
    var rejected = 0
    var status = CommandFailure.Status.badData
    for table in tables {
      switch read(table) {
      case .success(let imported):
        accepted += imported.reports.count
        rejected += tell(imported.issues)
        try store(imported.reports, in: &session)
      case .failure(let failure):
        common.console.report(failure.message)
        status = failure.status
        rejected += 1
      }
    }
    try session?.finish()
    rejected += session?.rejections.count ?? 0
    guard rejected > 0 else { return }
    throw CommandFailure(
      accepted > 0 ? .someRejected : status, zh: "\(rejected) 处未导入，已读取 \(accepted) 份报告",
      en: "\(rejected.counted("item")) not imported; \(accepted.counted("report")) read")
  }

  private func read(_ path: String) -> Result<TableImport, CommandFailure> {
    do {
      let bytes = try SourceFile(path: path, name: path).loadTable()
      return .success(try TableImport(bytes, named: path))
    } catch let issue as TableIssue {
      return .failure(CommandFailure(.badData, issue.message))
    } catch let rejection as Rejection {
      return .failure(CommandFailure(rejection.status, rejection.message))
    } catch {
      return .failure(CommandFailure(.defect, zh: "程序缺陷：\(error)", en: "a defect: \(error)"))
    }
  }

  /// Tells what is wrong with a table, and counts what was left out for it.
  private func tell(_ issues: [TableIssue]) -> Int {
    for issue in issues {
      if issue.isRemark {
        common.console.note(issue.message)
      } else {
        common.console.report(issue.message)
      }
    }
    return issues.count { !$0.isRemark }
  }

  private func store(_ reports: [ParsedReport], in session: inout IngestSession?) throws {
    var open = try session ?? IngestSession(path: corpus, console: common.console)
    for report in reports { try open.add(report) }
    session = open
  }
}
