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
        只给 --source 则读该文件，或压缩包中的各份报告。给 --organ 与 --year 则取报告库中的数据，并说明其来源的名称、SHA-256 与\
        位置；再用 --source 给出该文件，可看数据前后的原文。SHA-256 不符的文件不予采用。
        """,
      en: """
        With --source alone the file is read, or each report in an archive. With --organ and --year the figure is one of a corpus, whose \
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
    if let organ, let year {
      let reports = try RecordedReports(corpus: corpus, organ: organ, year: year)
      return try write(
        try reports.excerpts(of: measure, source: source, context: context), of: measure,
        from: "\(organ) \(year)")
    }
    let path = source ?? "-"
    let found: SourceExcerpts
    do throws(Rejection) {
      found = try SourceExcerpts(of: measure, in: path, context: context)
    } catch {
      throw CommandFailure(error.status, error.message)
    }
    try found.tell(to: common.console)
    try write(found.lists, of: measure, from: path)
    guard found.rejections.isEmpty else {
      throw CommandFailure(
        .someRejected, zh: "\(found.rejections.count) 个来源无法读取",
        en: "\(found.rejections.count.counted("source")) could not be read.")
    }
  }

  private func write(_ lists: [ExcerptList], of measure: Measure, from name: String) throws {
    let stated = lists.filter { !$0.excerpts.isEmpty }
    guard !stated.isEmpty else {
      throw CommandFailure(
        .noInput, zh: "\(name) 没有“\(measure.metric.rawValue)”的数据",
        en: "\(name) gives no figure of '\(measure.metric.rawValue)'.")
    }
    try Console.writeResult(ExcerptList.text(of: stated, format, language))
  }
}
