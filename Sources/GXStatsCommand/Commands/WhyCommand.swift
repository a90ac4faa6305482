import ArgumentParser
import GXCommandLine
import GXStats

/// `gxstats why`: the lines of a source that a figure was read from.
struct WhyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "why",
    abstract: LocalizedText(
      zh: "数据出自何处：前后各行原文，并标出数据。",
      en: "Where a figure came from: the lines around it, the figure marked."),
    discussion: LocalizedText(
      zh: """
        只给 --source 则读该文件。给 --organ 与 --year 则取报告库中的数据，并说明其来源的名称、SHA-256 与\
        位置；再用 --source 给出该文件，可看数据前后的原文。SHA-256 不符的文件不予采用。
        """,
      en: """
        With --source alone the file is read. With --organ and --year the figure is one of a corpus, whose \
        source is told by name, SHA-256 and place; give that file by --source too to see the lines around \
        the figure. A file with another SHA-256 is refused.
        """))

  @Option(
    help: .text(
      zh: "报告文件，或其所在的压缩包；- 表示标准输入。",
      en: "The report's file, or the archive that it is in; - is standard input."))
  var source: String?

  @OptionGroup var corpus: CorpusOptions

  @Option(
    help: .text(
      zh: "报告库中所指报告的机关全称。", en: "The organ whose report in the corpus is meant, by its full name."))
  var organ: String?

  @Option(help: .text(zh: "该报告的年份。", en: "The year of that report."))
  var year: Int?

  @Option(
    help: .text(
      zh: "指标：编号、不致混淆的编号尾段或别名。", en: "The metric: an id, an unambiguous tail of one, or an alias."))
  var metric: String

  @Option(
    help: .text(
      zh: "申请人列：natural、commercial、research、social、legal、other。",
      en: "Applicant column: natural, commercial, research, social, legal, other."))
  var applicant: Applicant?

  @Option(help: .text(zh: "数据前后所列原文的行数。", en: "Lines of the source before and after the figure."))
  var context = 2

  @Option(help: .text(zh: "格式：table、markdown 或 json。", en: "Format: table, markdown or json."))
  var format: ExcerptList.Format = .table

  @OptionGroup var common: CommonOptions

  var language: Language { common.language }

  func validate() throws {
    guard (organ == nil) == (year == nil) else {
      throw ValidationError(zh: "--organ 与 --year 须同时给出。", en: "Give --organ and --year together.")
    }
    guard source != nil || organ != nil else {
      throw ValidationError(
        zh: "请给出 --source，或报告库中某报告的 --organ 与 --year。",
        en: "Give --source, or --organ and --year of a report in a corpus.")
    }
  }

  func run() throws {
    let measure = Measure(try MetricArgument.metric(named: metric), applicant)
    let lists =
      if let organ, let year {
        try RecordedReports(corpus: corpus, organ: organ, year: year)
          .excerpts(of: measure, source: source, context: context)
      } else {
        [try readExcerpts(of: measure, in: source ?? "-")]
      }
    guard lists.contains(where: { !$0.excerpts.isEmpty }) else {
      let names = lists.map(\.source.name).joined(separator: ", ")
      throw CommandFailure(
        .noInput, zh: "\(names) 没有“\(measure.metric.rawValue)”的数据",
        en: "\(names) gives no figure of '\(measure.metric.rawValue)'.")
    }
    try Console.writeResult(ExcerptList.text(of: lists, format, language))
  }

  private func readExcerpts(of measure: Measure, in path: String) throws -> ExcerptList {
    do {
      let bytes = try SourceFile(path: path, name: path).load()
      return ExcerptList(
        source: Source(name: path, sha256: SourceHash.sha256(of: bytes)),
        excerpts: try ReportReader().excerpts(of: measure, in: bytes, named: path, context: context)
      )
    } catch let rejection as Rejection {
      throw CommandFailure(rejection.status, rejection.message)
    } catch let error as ReadingError {
      throw CommandFailure(.badData, Rejection(path: path, error).message)
    }
  }
}
