import GXModel

/// The sentences that a distribution must be read with.
struct DistributionNotes {
  let query: Distribution.Query
  let series: [DistributionSeries]
  let rows: [Distribution.Row]
  let breaks: [Trend.SeriesBreak]

  var all: [Note] {
    (series.contains(where: \.isSynthetic) ? [.synthetic] : []) + methods
      + series.flatMap { CoverNotes(cover: $0.planned.cover, level: $0.planned.level).all }
      + breaks.map(Note.init) + excluded + derived + undefined
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

  private var undefined: [Note] {
    guard rows.contains(where: { ($0.min ?? 0) < 0 }) else { return [] }
    return [
      Note(
        .method, zh: "有负值的年份不计算基尼、泰尔、HHI 与前几位占比",
        en: "Gini, Theil, HHI and top share are not defined for years with negative values.")
    ]
  }
}
