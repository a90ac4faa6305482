import GXModel

/// The sentences that a distribution must be read with.
struct DistributionNotes {
  let query: Distribution.Query
  let series: [DistributionSeries]
  let rows: [Distribution.Row]
  let outliers: [Distribution.Outlier]
  let breaks: [Trend.SeriesBreak]

  var all: [Note] {
    (series.contains(where: \.isSynthetic) ? [.synthetic] : []) + methods
      + CoverNotes(series.map { ($0.planned.cover, $0.planned.level) }).all
      + series.compactMap {
        $0.panel?.note(level: $0.planned.level, applicant: query.topic.applicant)
      }
      + breaks.map(Note.init) + excluded + derived + undefined + strange
  }

  private var methods: [Note] {
    [
      Note(
        .method, zh: "分位数：Hyndman–Fan 第7型；零值计入分布并单列，未报告者为缺，不作为零",
        en:
          "Quantiles: type 7 of Hyndman and Fan. Zeros are in the distribution and counted apart; organs without the figure are missing, not zero."
      ),
      Note(
        .method,
        zh:
          "基尼系数已乘 n/(n−1)；泰尔指数分解为地区间与地区内；前\(query.topic.top)位占比为数值最大的\(query.topic.top)个机关之和占合计的比重",
        en:
          "Gini times n/(n−1); Theil's index split between and within regions; top share: the \(query.topic.top) largest organs' part of the sum."
      ),
    ]
  }

  private var excluded: [Note] { Note.excludedForms(series.map(\.excluded)) }

  private var derived: [Note] { Note.derived(figures: series.reduce(0) { $0 + $1.derivedFigures }) }

  /// The furthest outliers of the last year that has any; all stand in the JSON.
  private var strange: [Note] {
    guard let year = outliers.map(\.year).max() else { return [] }
    let last = outliers.filter { $0.year == year }
      .sorted { (-abs($0.score), $0.organ) < (-abs($1.score), $1.organ) }
    let names = last.prefix(3).map {
      "\($0.organ) \(NumberText.grouped($0.value.description)) (\(NumberText.decimal($0.score, places: 1)))"
    }
    return [
      Note(
        .method,
        zh:
          "\(year)年有\(last.count)个机关的数远离同级机关（log1p 上的中位数与 MAD，超过3.5个稳健标准差），最远者：\(names.joined(separator: "、"))；可能属实，请核对",
        en:
          "\(year): \(last.count.counted("organ")) beyond 3.5 robust standard deviations of their level (median and MAD on log1p); the furthest: \(names.joined(separator: ", ")). They may be true: check them."
      )
    ]
  }

  private var undefined: [Note] {
    guard rows.contains(where: { ($0.min ?? 0) < 0 }) else { return [] }
    return [
      Note(
        .method, zh: "有负值的年份不计算基尼、泰尔、HHI 与前几位占比",
        en: "Gini, Theil, HHI and top share are not defined for years with negative values.")
    ]
  }
}
