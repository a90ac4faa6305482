import GXModel

/// The sentences that a distribution of outcomes must be read with.
struct OutcomeNotes {
  let query: OutcomeDistribution.Query
  let series: [OutcomeSeries]
  let rows: [OutcomeDistribution.Row]
  let distances: [OutcomeDistribution.Distance]
  let breaks: [Trend.SeriesBreak]
  let isSynthetic: Bool

  var all: [Note] {
    (isSynthetic ? [.synthetic] : []) + [base, interval] + grounds + structural + covers + panel
      + breaks.map(Note.init) + bridges + excluded + contradictions + bounds + rounding + changes
  }

  private var base: Note {
    let of = query.topic.detail == .grounds ? Metric.outcomeDenied : .outcomeTotal
    return Note(
      .method,
      zh: "占比为各类占“\(of.currentTitle.zh)”各类之和的比重；缺任何一类的报告不计入，不作为零",
      en:
        "Shares are of the sum of all classes of '\(of.currentTitle.en)'; a report that lacks any class is missing, not zero."
    )
  }

  private var panel: [Note] {
    series.compactMap { $0.panel?.note(level: $0.planned.level, applicant: $0.applicant) }
  }

  private var interval: Note {
    let name: String
    switch query.topic.interval {
    case .goodman: name = "Goodman"
    case .sisonGlaz: name = "Sison–Glaz"
    }
    return Note(
      .method, zh: "区间：95% \(name) 联合区间，同一年各类同时成立；年报是全数统计，区间描述产生数字的过程，不是抽样误差",
      en:
        "Intervals: 95% \(name), holding for all classes of a year at once. Counts are a census: they describe the process behind them, not a sample."
    )
  }

  private var grounds: [Note] {
    let used = series.contains { $0.usedForms.contains(.b) }
    guard query.topic.detail == .grounds, used else { return [] }
    return [
      Note(
        .method, zh: "2014–2018年表式中一件答复可列多项理由，占比为理由次数的比重",
        en:
          "Under the form of 2014–18 a reply may rest on several grounds; shares are of grounds named."
      )
    ]
  }

  private var structural: [Note] {
    guard rows.contains(where: { $0.status == .notInForm }) else { return [] }
    return [
      Note(
        .coverage, zh: "“表式无此项”表示当年表式没有这一类，不是零",
        en: "'not in form' means that the form of the year has no such class; it is no zero.")
    ]
  }

  private var covers: [Note] {
    CoverNotes(series.map { ($0.planned.cover, $0.planned.level) }).all
  }

  /// What the composites are made of under the forms in use.
  private var bridges: [Note] {
    guard query.topic.detail == .composites else { return [] }
    let used = series.reduce(into: Set<Form>()) { $0.formUnion($1.usedForms) }
    return [Metric.outcomeDisclosed, .outcomeUnable, .outcomeRefusedCore].flatMap { metric in
      DefinitionClasses(metric).bridges(among: used).map { from, to, reason in
        Note(
          .bridge,
          zh:
            "“\(metric.currentTitle.zh)”的件数在\(from.rawValue)表与\(to.rawValue)表间可衔接（\(reason.zh)），占比因总数口径不同不可衔接",
          en:
            "Counts of '\(metric.currentTitle.en)' join forms \(from.rawValue) and \(to.rawValue) (\(reason.en)); shares do not where their total breaks."
        )
      }
    }
  }

  private var excluded: [Note] { Note.excludedForms(series.map(\.excluded)) }

  private var bounds: [Note] { ShareBounds.note(isAsked: query.topic.boundsCells) }

  private var contradictions: [Note] {
    let count = series.reduce(0) { $0 + $1.contradictions }
    guard count > 0 else { return [] }
    return [
      Note(
        .derived, zh: "有\(count)份报告各类之和与所载总数不符，按各类之和计；可用 gxstats audit 查看",
        en:
          "Another total than the sum of the classes: \(count.counted("report")); the sum counts. See gxstats audit."
      )
    ]
  }

  /// Which distributions do not add to 100.00 % as printed, up to a few.
  private var rounding: [Note] {
    let uneven = Dictionary(grouping: rows.filter { $0.share != nil }) {
      RowKey(year: $0.year, group: $0.group)
    }.compactMap { key, rows -> (key: RowKey, sum: Int)? in
      let sum = rows.reduce(0) { $0 + NumberText.hundredthsOfPerCent($1.share ?? 0) }
      return sum == 10_000 ? nil : (key, sum)
    }.sorted { $0.key.year < $1.key.year }
    guard let first = uneven.first else { return [] }
    let sum = NumberText.decimal(Double(first.sum) / 100, places: 2)
    return [
      Note(
        .method,
        zh:
          "占比四舍五入至两位小数，\(uneven.count)组的印出数相加不等于100.00%（如\(first.key.year)年\(first.key.group.name.zh)为\(sum)%）",
        en:
          "Shares are rounded half up to two places; as printed \(uneven.count) distributions do not add to 100.00% (\(first.key.year) \(first.key.group.name.en): \(sum)%)."
      )
    ]
  }

  private struct RowKey: Hashable {
    let year: Int
    let group: ResultGroup
  }

  /// The distances from year to year of a single series; those of many groups stand in the JSON.
  private var changes: [Note] {
    guard Set(distances.map(\.group)).count == 1 else { return [] }
    return distances.filter { $0.reference == .previousYear }.map { distance in
      let points = NumberText.decimal(distance.totalVariation * 100, places: 1)
      let root = NumberText.decimal(distance.jensenShannon, places: 3)
      return Note(
        .verdict,
        zh: "\(distance.year)年与上年相比，\(points)个百分点的结果改变了类别（总变差距离；Jensen–Shannon 距离 \(root)）",
        en:
          "\(distance.year) against the year before: \(points) percentage points of the outcomes lie in another class (total variation; Jensen–Shannon distance \(root))."
      )
    }
  }
}

extension NumberText {
  /// A share in hundredths of per cent, rounded as it is printed.
  static func hundredthsOfPerCent(_ share: Double) -> Int {
    Int(decimal(share * 10_000, places: 0)) ?? 0
  }
}
