import GXModel
import GXStatistics

/// What a briefing says in sentences: no adjective that a test does not bear.
struct BriefingSentences {
  let briefing: Briefing

  private var year: Int { briefing.year }

  /// Who and how many.
  var coverage: LocalizedText? {
    guard let row = briefing.row(of: briefing.applications, in: year) else { return nil }
    return LocalizedText(
      zh: "\(year)年应有\(row.expected)个机关的报告，\(row.organs)个给出申请数。",
      en: "Of \(row.expected) organs expected for \(year), \(row.organs) report their applications."
    )
  }

  /// The applications and their change.
  var applications: LocalizedText? {
    guard let row = briefing.row(of: briefing.applications, in: year), let sum = row.sum else {
      return LocalizedText(
        zh: "\(year)年没有机关报告收到申请数。", en: "No organ reports its applications for \(year).")
    }
    let received = grouped(sum)
    let start = LocalizedText(
      zh: "\(year)年共收到政府信息公开申请\(received)件",
      en: "In \(year) they received \(received) applications")
    guard let change = row.change else {
      return LocalizedText(
        zh: start.zh + "，与上年不可比。", en: start.en + "; the year before is not comparable.")
    }
    return LocalizedText(
      zh: "\(start.zh)，\(self.change(change, .chinese))。",
      en: "\(start.en), \(self.change(change, .english)).")
  }

  /// No percentage from a base too small for one.
  private func change(_ change: Trend.Change, _ language: Language) -> String {
    let (from, difference) = (grouped(change.from), change.difference)
    guard difference != .zero else {
      return LocalizedText(zh: "与上年相同", en: "as many as the year before")[language]
    }
    let isRise = difference > .zero
    let amount = grouped(
      isRise ? difference : Trend.Change(from: change.to, to: change.from).difference)
    let share = change.percent.map {
      LocalizedText(
        zh: "（\(NumberText.decimal(abs($0), places: 1))%）",
        en: " (\(NumberText.decimal(abs($0), places: 1)) %)")
    }
    switch language {
    case .chinese: return "比上年的\(from)件\(isRise ? "增加" : "减少")\(amount)件" + (share?.zh ?? "")
    case .english:
      return
        "\(amount)\(share?.en ?? "") \(isRise ? "more" : "fewer") than the \(from) of the year before"
    }
  }

  /// What the test of the stretch that the year lies in allows to be said.
  var trend: LocalizedText? {
    briefing.applications.tests.first { $0.from <= year && year <= $0.to }.map {
      let text = TrendPhrases.sentence(for: $0, unit: briefing.applications.metric.unit)
      return LocalizedText(zh: text.zh + "。", en: text.en)
    }
  }

  /// The disclosure ratio with its interval and change.
  var disclosure: LocalizedText? {
    let table = briefing.disclosure
    guard let row = briefing.row(of: table, in: year),
      let ratio = row.ratio, let low = row.low, let high = row.high
    else { return nil }
    let name = table.query.topic.ratio.name
    let interval = "\(percent(low))–\(percent(high))"
    let start = LocalizedText(
      zh: "\(name.zh)为\(percent(ratio))（95%区间\(interval)）",
      en: "\(name.en): \(percent(ratio)) (95 % interval \(interval))")
    guard let change = briefing.pointChange(of: table) else {
      return LocalizedText(
        zh: start.zh + "，与上年不可比。", en: start.en + "; the year before is not comparable.")
    }
    let spans = change.interval.low <= 0 && 0 <= change.interval.high
    let points = NumberText.decimal(change.estimate * 100, places: 1)
    let sign = change.estimate > 0 ? "+" : ""
    return LocalizedText(
      zh: start.zh + "，比上年\(sign)\(points)个百分点" + (spans ? "，区间含零，不能说有变化。" : "，区间不含零。"),
      en: start.en + ", \(sign)\(points) points on the year before"
        + (spans
          ? "; the interval includes zero, so no change is shown."
          : "; the interval excludes zero."))
  }

  /// Key figures that the year has not.
  var missing: LocalizedText? {
    let absent = briefing.figures
      .filter { !(briefing.row(of: $0, in: year).map(briefing.isTold) ?? false) }
      .map(\.metric.title)
    guard !absent.isEmpty else { return nil }
    return LocalizedText(
      zh: "本年无人报告或表式没有的项目：\(absent.map(\.zh).joined(separator: "、"))。",
      en: "Reported by nobody, or not in the form of the year: "
        + absent.map(\.en).joined(separator: "; ") + ".")
  }

  private func grouped(_ quantity: Quantity) -> String { NumberText.grouped(quantity.description) }

  private func percent(_ share: Double) -> String {
    NumberText.decimal(share * 100, places: 1) + "%"
  }
}
