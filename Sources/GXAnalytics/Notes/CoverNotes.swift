import GXModel

/// What a result says of the reports that it adds up and of those that it leaves out.
struct CoverNotes {
  private let covers: [(cover: ReportCover, level: Level?)]

  /// - Parameter covers: those of a result's series, with the level where it has a cover for each; series
  ///   of several applicants rest on the same reports.
  init(_ covers: [(cover: ReportCover, level: Level?)]) {
    var seen: Set<Level?> = []
    self.covers = covers.filter { seen.insert($0.level).inserted }
  }

  init(_ cover: ReportCover) { self.init([(cover, nil)]) }

  var all: [Note] {
    covers.flatMap { cover, level in
      let prefix = Note.prefix(level)
      return [added(cover, prefix), overlap(cover, prefix), supplement(cover, prefix)]
        .compactMap(\.self)
    } + [leftOut].compactMap(\.self)
  }

  private func added(_ cover: ReportCover, _ prefix: LocalizedText) -> Note {
    let name = cover.name
    return Note(
      .cover, zh: "\(prefix.zh)加总\(name.zh)，同一机关每年一份，上下级报告不重复计算",
      en:
        "\(prefix.en)Adds \(name.en), one for each organ and year; no report is added to one that contains it."
    )
  }

  private func overlap(_ cover: ReportCover, _ prefix: LocalizedText) -> Note? {
    guard let divisions = cover.overlap?.divisions, divisions > 0 else { return nil }
    return Note(
      .cover,
      zh:
        "\(prefix.zh)其中\(divisions)个地区的政府本级报告与其部门的报告并存；若政府本级报告已含部门，则部门被重复计算，可用 --level 只取一级",
      en:
        "\(prefix.en)In \(divisions.counted("division")) the government's own report stands beside those of its departments; where it already contains them they count twice. --level takes one level only."
    )
  }

  private func supplement(_ cover: ReportCover, _ prefix: LocalizedText) -> Note? {
    let supplement = cover.supplement
    guard supplement.figures > 0 else { return nil }
    return Note(
      .cover,
      zh: "\(prefix.zh)另计入没有本级报告的地区的汇总报告（地区：\(supplement.organs)，数：\(supplement.figures)）",
      en:
        "\(prefix.en)Also adds the aggregate reports of regions that have no own report (regions: \(supplement.organs), figures: \(supplement.figures))."
    )
  }

  /// One sentence for all covers, each with what it leaves out.
  private var leftOut: Note? {
    let parts = covers.filter { !$0.cover.leftOut.isEmpty }.map { cover, level in
      let zh = cover.leftOut.map { "\($0.stratum.name.zh)（\($0.figures)个数）" }
      let en = cover.leftOut.map { "\($0.stratum.name.en) (\($0.figures.counted("figure")))" }
      return LocalizedText(
        zh: (level?.name.zh ?? "") + zh.joined(separator: "、"),
        en: (level.map { $0.name.en + " " } ?? "") + en.joined(separator: ", "))
    }
    guard !parts.isEmpty else { return nil }
    return Note(
      .excluded, zh: "未计入：\(parts.map(\.zh).joined(separator: "、"))",
      en: "Left out: \(parts.map(\.en).joined(separator: ", ")).")
  }
}

extension Note {
  /// The sentence on a break of a series.
  init(_ seriesBreak: Trend.SeriesBreak) {
    let prefix = Note.prefix(seriesBreak.level)
    let (year, reason, source) = (seriesBreak.year, seriesBreak.reason, seriesBreak.source)
    self.init(
      .break, zh: "\(prefix.zh)\(year)年起与此前不可比：\(reason.zh)（\(source)）",
      en: "\(prefix.en)From \(year) not comparable with before: \(reason.en) (\(source)).")
  }

  /// The sentences on reports whose form is not comparable with the others' of their year.
  ///
  /// - Parameter series: the number of such reports by year, for each series.
  static func excludedForms(_ series: [[Int: Int]]) -> [Note] {
    let counts = series.reduce(into: [:]) { $0.merge($1, uniquingKeysWith: +) }
    return counts.sorted { $0.key < $1.key }.map { year, count in
      Note(
        .excluded, year: year, zh: "\(year)年有\(count)份报告用其他表式，定义不可比，未计入",
        en:
          "\(year): left out as not comparable, in another form: \(count.counted("report")).")
    }
  }

  /// The sentence on figures that are sums of others, where there are any.
  static func derived(figures count: Int) -> [Note] {
    guard count > 0 else { return [] }
    return [
      Note(
        .derived, zh: "有\(count)个数由同一报告的分项相加得出（表式不单列此项）",
        en:
          "Sums of parts of the same report, whose form prints no cell for them: \(count.counted("figure"))."
      )
    ]
  }

  /// The level before a sentence on it, where there is one.
  static func prefix(_ level: Level?) -> LocalizedText {
    guard let level else { return LocalizedText(zh: "", en: "") }
    return LocalizedText(zh: level.name.zh + "：", en: level.name.en + ": ")
  }

  /// What a note on one of several series begins with.
  static func prefix(level: Level?, applicant: Applicant?) -> LocalizedText {
    let (level, applicant) = (prefix(level), applicant?.name)
    return LocalizedText(
      zh: level.zh + (applicant.map { $0.zh + "：" } ?? ""),
      en: level.en + (applicant.map { $0.en + ": " } ?? ""))
  }
}
