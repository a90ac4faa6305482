/// What an introduction says of its report: 现公布某局2020年政府信息公开工作年度报告, 本报告由某局编制.
struct IntroducedReport {
  /// The report's name, taken apart as a title is.
  let title: ReportTitle?
  /// The organ that it is of, or that compiled it.
  let organ: String?

  init(in document: DocumentLines) {
    var title: ReportTitle?
    var compiler: String?
    let reasons = document.marks.ranges(of: .reason)
    let nouns = document.marks.ranges(of: .reportNoun)
    for verb in document.marks.ranges(of: .introduction) where verb.lowerBound < document.headEnd {
      guard let line = document.line(at: verb.lowerBound), line.count > 30,
        verb.upperBound <= line.upperBound
      else { continue }
      let found = IntroducedReport.title(
        in: document.units, verb.upperBound..<line.upperBound, nouns: nouns)
      title = IntroducedReport.better(title, found)
      let before = line.lowerBound..<verb.lowerBound
      compiler =
        compiler ?? IntroducedReport.compiler(in: document.units, before)
        ?? IntroducedReport.subject(in: document.units, before, reasons: reasons)
    }
    self.title = title
    organ = title.flatMap { OrganNames.isOrgan($0.organ.units[...]) ? $0.organ : nil } ?? compiler
  }

  /// The one that names an organ, else the first.
  private static func better(_ known: ReportTitle?, _ found: ReportTitle?) -> ReportTitle? {
    guard let known, let found else { return known ?? found }
    return !OrganNames.isOrgan(known.organ.units[...]) && OrganNames.isOrgan(found.organ.units[...])
      ? found : known
  }

  /// The name behind a verb, from year or organ to 报告; 年度报告编制工作 and the like name no report.
  private static func title(
    in text: [CodeUnit], _ rest: Range<Int>, nouns: [Range<Int>]
  ) -> ReportTitle? {
    let stretch = rest.lowerBound..<min(rest.upperBound, rest.lowerBound + 60)
    guard let end = nouns[nouns.position(from: stretch.lowerBound)...].first,
      end.upperBound <= stretch.upperBound,
      end.upperBound >= rest.upperBound || !continuations.contains(text[end.upperBound]),
      let title = ReportTitle(Array(text[stretch.lowerBound..<end.upperBound])), title.year != nil
    else { return nil }
    return title
  }

  private static let continuations = UnitSet("的编格有工事")

  /// 由某局编制: what stands between 由 and the verb; else 某局特此编制.
  private static func compiler(in text: [CodeUnit], _ before: Range<Int>) -> String? {
    let stretch = max(before.lowerBound, before.upperBound - 30)..<before.upperBound
    if let by = text[stretch].lastIndex(of: .of("由")),
      let name = name(in: text, by + 1..<before.upperBound)
    {
      return name
    }
    let clause = text[before].lastIndex(where: clauseEnds.contains).map { $0 + 1 }
    let last = (clause ?? before.lowerBound)..<before.upperBound
    let subject = specially.trimmingEnd(of: last, in: text)
    return subject.count < last.count ? name(in: text, subject) : nil
  }

  /// 某局根据…编制 or 由某局按照…编制: the subject of the first clause that states a reason.
  ///
  /// - Parameter reasons: the places of 根据 and the like.
  private static func subject(
    in text: [CodeUnit], _ before: Range<Int>, reasons: [Range<Int>]
  ) -> String? {
    var known = before.lowerBound
    for reason in reasons
    where reason.lowerBound >= before.lowerBound && reason.upperBound <= before.upperBound {
      let part = text[before.lowerBound..<reason.lowerBound]
      let clause = part.lastIndex(where: clauseEnds.contains).map { $0 + 1 } ?? before.lowerBound
      defer { known = reason.upperBound }
      guard clause >= known else { continue }
      let by = text[clause..<reason.lowerBound].lastIndex(of: .of("由"))
      if let name = name(in: text, (by.map { $0 + 1 } ?? clause)..<reason.lowerBound) {
        return name
      }
    }
    return nil
  }

  private static let clauseEnds = UnitSet(",。;:")
  private static let specially = WordSet(["特此", "特", "组织"])

  private static func name(in text: [CodeUnit], _ range: Range<Int>) -> String? {
    OrganNames.isOrgan(text[range]) ? String(basicPlane: text[range]) : nil
  }
}
