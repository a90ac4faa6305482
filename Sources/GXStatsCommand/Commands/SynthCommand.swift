import ArgumentParser
import GXCommandLine
import GXStats

/// `gxstats synth`: synthetic data of any size.
struct SynthCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "synth",
    abstract: LocalizedText(
      zh: "生成合成报告：任意大小的报告库，或附有真值的文档。",
      en: "Make synthetic reports: a corpus of any size, or documents with their truth beside them."
    ),
    discussion: LocalizedText(
      zh: """
        相同的选项总是生成相同的数据。凡生成的内容都注明为合成数据：数据是虚构的，机关也是虚构的，即使行政\
        区划是真实的。
        """,
      en: """
        The same options always make the same data. Everything that is made says that it is synthetic: \
        the figures are invented, and so are the organs, also where the divisions are real.
        """))

  enum Divisions: String, CaseIterable, ExpressibleByArgument {
    case invented, real
  }

  @Option(help: .text(zh: "机关个数。", en: "Number of organs."))
  var organs: Int?

  @Option(help: .text(zh: "报告份数，代替机关个数。", en: "Number of reports, instead of a number of organs."))
  var reports: Int?

  @Option(help: .text(zh: "年份，如 2008-2025。", en: "Years, e.g. 2008-2025."))
  var years = YearRange(range: SynthesisConfiguration.possibleYears)

  @Option(
    help: .text(
      zh: "行政区划：invented（虚构，代码 99…）或 real（真实名称与代码）。",
      en: "Divisions: invented (codes 99…) or real (official names and codes)."))
  var divisions: Divisions = .invented

  @Option(help: .text(zh: "随机种子。", en: "Seed of the generator."))
  var seed: UInt64 = 2008

  @Option(
    help: .text(
      zh: "含有真实报告常见错误的报告所占比例，0 到 1。",
      en: "Share of reports with an error as real reports have them, 0 to 1."))
  var errors = 0.0

  @Option(
    help: .text(
      zh: "带有真实网页常见损坏的文档所占比例，0 到 1。",
      en: "Share of documents with damage as real pages have it, 0 to 1."))
  var corruption = 0.0

  @Option(help: .text(zh: "要新建的报告库文件夹。", en: "Corpus folder to make."))
  var corpus: String?

  @Option(
    help: .text(
      zh: "存放文档及其真值（JSON）的文件夹，代替报告库。",
      en: "Folder for documents and their truth (JSON) instead of a corpus."))
  var documents: String?

  @Option(
    help: .text(
      zh: "文档的版式，可重复；默认依次用全部版式。", en: "Layout of the documents, repeatable; all in turn by default."
    ))
  var layout: [DocumentLayout] = []

  @Option(
    help: .text(
      zh: "文档的编码，可重复；默认用全部编码。Big5 用繁体字。",
      en:
        "Encoding of the documents, repeatable; all by default. Big5 is in traditional characters.")
  )
  var encoding: [DocumentEncoding] = []

  @Option(help: .text(zh: "把文档每 20 份装入一个压缩包。", en: "Pack the documents into archives of 20 each."))
  var archive: DocumentContainer?

  @OptionGroup var common: CommonOptions

  var language: Language { common.language }

  func validate() throws {
    if (corpus == nil) == (documents == nil) {
      throw ValidationError(
        zh: "请在 --corpus 与 --documents 中给且只给一个。", en: "Give one of --corpus and --documents.")
    }
    if documents == nil, !layout.isEmpty || !encoding.isEmpty || archive != nil {
      throw ValidationError(
        zh: "--layout、--encoding 与 --archive 须与 --documents 同用。",
        en: "--layout, --encoding and --archive need --documents.")
    }
    if organs != nil, reports != nil {
      throw ValidationError(
        zh: "--organs 与 --reports 只能给一个。", en: "Give one of --organs and --reports.")
    }
    guard (1...SynthCommand.most.organs).contains(organs ?? 1),
      (1...SynthCommand.most.reports).contains(reports ?? 1)
    else {
      throw ValidationError(
        zh: "机关个数须在 1 与 \(SynthCommand.most.organs) 之间，报告份数须在 1 与 \(SynthCommand.most.reports) 之间。",
        en:
          "Organs must number 1 to \(SynthCommand.most.organs), reports 1 to \(SynthCommand.most.reports)."
      )
    }
    guard (0...1).contains(errors), (0...1).contains(corruption) else {
      throw ValidationError(
        zh: "--errors 与 --corruption 须在 0 与 1 之间。",
        en: "--errors and --corruption must lie between 0 and 1.")
    }
    let possible = SynthesisConfiguration.possibleYears
    guard years.range.clamped(to: possible) == years.range else {
      throw ValidationError(
        zh: "年份须在 \(possible.lowerBound)-\(possible.upperBound) 之内。",
        en: "Years must lie within \(possible.lowerBound)-\(possible.upperBound).")
    }
  }

  /// More than the country has, and what fits into memory.
  private static let most = (organs: 1_000_000, reports: 16_000_000)

  func run() throws {
    let configuration = SynthesisConfiguration(
      size: reports.map { .reports($0) } ?? .organs(organs ?? 250), years: years.range,
      divisions: divisions == .real ? .real : .invented, seed: seed, errorRate: errors)
    if let documents {
      try DocumentFolder(path: documents, console: common.console)
        .write(configuration, documentOptions, in: archive)
    } else if let corpus {
      try makeCorpus(configuration, at: corpus)
    }
  }

  private var documentOptions: DocumentOptions {
    DocumentOptions(
      layouts: layout.isEmpty ? DocumentLayout.allCases : layout,
      encodings: encoding.isEmpty ? DocumentEncoding.allCases : encoding,
      corruptionRate: corruption)
  }

  private func makeCorpus(_ configuration: SynthesisConfiguration, at path: String) throws {
    do throws(StoreError) {
      _ = try CorpusFolder.create(at: path)
    } catch {
      throw CommandFailure(error)
    }
    var session = try IngestSession(path: path, console: common.console)
    for report in Synthesizer(configuration: configuration).reports { try session.add(report) }
    try session.finish()
    common.console.note(SynthCommand.notice)
  }

  /// What must be said wherever synthetic data are made.
  static let notice = LocalizedText(
    zh: "全部为合成数据，非真实统计。", en: "All data are synthetic; no figure is real.")
}
