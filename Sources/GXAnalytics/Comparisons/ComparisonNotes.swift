import GXModel

/// The sentences that a comparison must be read with.
struct ComparisonNotes {
  let reports: ComparisonReports
  let rows: [Comparison.Row]
  let distance: Comparison.Distance?
  let split: Comparison.Split?
  let standardised: Comparison.Standardised?
  let isSynthetic: Bool

  var all: [Note] {
    (isSynthetic ? [.synthetic] : []) + method + common + contained
      + CoverNotes(reports.a.cover).all + many + distances + splits + expected
  }

  private var method: [Note] {
    let (a, b) = (reports.names.a, reports.names.b)
    return [
      Note(
        .method,
        zh: "甲：\(a.zh)；乙：\(b.zh)。差为甲减乙，以百分点计；区间：95% Newcombe；各方先求和再相除",
        en:
          "A: \(a.en); B: \(b.en). Differences are A less B in percentage points, with 95% Newcombe intervals; sums are divided."
      )
    ]
  }

  private var common: [Note] {
    guard reports.common > 0 else { return [] }
    return [
      Note(
        .cover, zh: "乙方原含甲方\(reports.common)个机关，已剔除，两方互不重叠",
        en:
          "B without the \(reports.common) organs of A that it contains; the sides do not overlap.")
    ]
  }

  private var contained: [Note] {
    guard reports.containsA else { return [] }
    return [
      Note(
        .cover, zh: "乙方的汇总报告已含甲方，无法剔除；差异被低估，区间偏窄或偏宽均有可能",
        en:
          "Aggregate reports of B contain A and cannot be parted: differences are understated and intervals not exact."
      )
    ]
  }

  /// How many differences are tested and what the verdicts rest on.
  private var many: [Note] {
    let tested = rows.filter { $0.q != nil }
    guard !tested.isEmpty else { return [] }
    let shown = tested.count { $0.verdict != .notShown }
    return [
      Note(
        .method,
        zh:
          "同时检验\(tested.count)个差（m = \(tested.count)），经 Benjamini–Hochberg 校正 q ≤ 0.05 且区间不含零者\(shown)个；“未显示差别”不等于没有差别；检验视各件相互独立，机关间差异大时 q 偏小、区间偏窄",
        en:
          "\(tested.count) differences are tested together (m = \(tested.count)); \(shown) are shown, with q ≤ 0.05 after Benjamini and Hochberg and an interval without zero. 'No difference shown' does not prove that there is none. Cases are taken as independent: where organs vary much, q is too small and intervals too narrow."
      )
    ]
  }

  private var distances: [Note] {
    guard let distance else { return [] }
    let points = NumberText.decimal(distance.totalVariation * 100, places: 1)
    let root = NumberText.decimal(distance.jensenShannon, places: 3)
    return [
      Note(
        .verdict, zh: "两方办理结果构成相差\(points)个百分点（总变差距离）；Jensen–Shannon 距离 \(root)",
        en:
          "The outcomes differ by \(points) percentage points (total variation); Jensen–Shannon distance \(root)."
      )
    ]
  }

  private var splits: [Note] {
    guard let split else { return [] }
    let parts = [split.difference, split.mix, split.behaviour].map(ComparisonNotes.points)
    return [
      Note(
        .verdict,
        zh:
          "分列申请人的报告中，公开满足率之差 \(parts[0]) 个百分点：申请人构成不同所致 \(parts[1])，同样构成下仍有 \(parts[2])（Kitagawa 分解）",
        en:
          "Disclosure ratio, where outcomes are divided by applicant: \(parts[0]) points in all, \(parts[1]) by the mix of applicants, \(parts[2]) at the same mix (Kitagawa)."
      )
    ]
  }

  private var expected: [Note] {
    guard let standardised else { return [] }
    let values = [standardised.ratio, standardised.low, standardised.high].map {
      NumberText.decimal($0, places: 2)
    }
    return [
      Note(
        .verdict,
        zh:
          "按乙方各类申请人的公开满足率，甲方应公开 \(NumberText.decimal(standardised.expected, places: 1)) 件，实际 \(standardised.observed) 件，比值 \(values[0])（Byar 95% 区间 \(values[1]) 至 \(values[2])）",
        en:
          "At B's ratios for each applicant A would have disclosed \(NumberText.decimal(standardised.expected, places: 1)), and disclosed \(standardised.observed): \(values[0]) (Byar 95% \(values[1]) to \(values[2]))."
      )
    ]
  }

  private static func points(_ share: Double) -> String {
    (share > 0 ? "+" : "") + NumberText.decimal(share * 100, places: 1)
  }
}
