import ArgumentParser
import GXCommandLine
import GXStats

/// `gxstats brief`: a year on two pages, as Markdown with its charts.
struct BriefCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "brief",
    abstract: LocalizedText(
      zh: "一年的简报：主要数据、比率、可下的结论、图。",
      en: "A briefing on a year: key figures, ratios, what may be said of them, charts."),
    discussion: LocalizedText(
      zh: "用 --output 时，图以 SVG 写在该文件旁并在其中显示。",
      en: "With --output, the charts are written beside the file as SVG and shown in it."))

  @Option(
    help: .text(zh: "年份（默认：有申请数据的最后一年）。", en: "The year (default: the last one with applications).")
  )
  var year: Int?

  @OptionGroup var place: PlaceOptions

  @Option(
    name: .shortAndLong,
    help: .text(
      zh: "Markdown 写入此文件，不写到标准输出。", en: "File for the Markdown instead of standard output."))
  var output: String?

  @Flag(help: .replacesFiles)
  var force = false

  @OptionGroup var corpus: CorpusOptions
  @OptionGroup var common: CommonOptions

  var language: Language { common.language }

  func run() throws {
    let query = try query()
    let charts = pictures.map(\.path)
    for path in [output].compactMap(\.self) + charts {
      try OutputFile(path: path, mayReplace: force).check()
    }
    let opened = try corpus.open(telling: common.console)
    try write(try briefing(query, in: opened.corpus))
    try opened.finish()
  }

  private func query() throws -> Briefing.Query {
    Briefing.Query(
      year: year, region: try place.regionCode(), level: place.level, organ: place.organ)
  }

  private func briefing(_ query: Briefing.Query, in corpus: Corpus) throws -> Briefing {
    do throws(AnalyticsError) {
      return try Briefing(query, in: corpus)
    } catch {
      throw CommandFailure(error)
    }
  }

  private func write(_ briefing: Briefing) throws {
    guard let output else { return try Console.writeResult(briefing.markdown(in: language)) }
    for picture in pictures {
      try ChartFiles(paths: [picture.path], scale: 1, mayReplace: force)
        .draw(picture.source(briefing), as: nil, language: language, style: ChartStyle())
    }
    let shown = pictures.map { (path: $0.name, title: $0.title[language]) }
    let text = briefing.markdown(in: language, pictures: shown)
    try OutputFile(path: output, mayReplace: force).write(Array(text.utf8))
  }

  /// A chart beside the file.
  private struct Picture {
    let path: String
    let title: LocalizedText
    let source: (Briefing) -> any ChartSource

    /// The path as the Markdown names it, which lies in the same folder.
    var name: String { path.split(separator: "/").last.map(String.init) ?? path }
  }

  private var pictures: [Picture] {
    guard let output else { return [] }
    let stem = output.lowercased().hasSuffix(".md") ? String(output.dropLast(3)) : output
    return [
      Picture(
        path: stem + "-applications.svg",
        title: LocalizedText(zh: "收到的申请", en: "Applications received"),
        source: { $0.applications }),
      Picture(
        path: stem + "-disclosure.svg", title: LocalizedText(zh: "公开满足率", en: "Disclosure ratio"),
        source: { $0.disclosure }),
    ]
  }
}
