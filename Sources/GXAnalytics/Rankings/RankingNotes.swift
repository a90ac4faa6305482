import GXModel
import GXStatistics

/// The sentences that a ranking must be read with.
struct RankingNotes {
  let topic: Ranking.Topic
  let peers: [RankedPeers]
  let rows: [Ranking.Row]

  var all: [Note] {
    (peers.contains(where: \.sums.isSynthetic) ? [.synthetic] : []) + methods
      + CoverNotes(peers.map { ($0.sums.planned.cover, $0.level) }).all
      + peers.flatMap { [outcome(of: $0)] + verdicts(of: $0) + leftOut(of: $0) }
  }

  private var methods: [Note] {
    let model =
      topic.subject.isProportion
      ? LocalizedText(zh: "贝塔-二项", en: "beta-binomial")
      : LocalizedText(zh: "伽马-泊松", en: "gamma–Poisson")
    return [
      Note(
        .method,
        zh: "不按原始比率排名：按\(model.zh)模型向同级机关的共同值收缩后的估计排列，件数越少收缩越多；名次区间为95%",
        en:
          "Raw rates are not ranked: places go by estimates shrunk to the peers' common value (\(model.en)), the more so the fewer the cases; intervals of places are 95%."
      ),
      Note(
        .method, zh: "同一档内的机关与该档首位无法区分先后；控制限为95%与99.8%，已按过度离散系数 φ 放宽（两端各10%缩尾）",
        en:
          "Organs of a tier cannot be told apart from its head. Control limits of 95% and 99.8% are widened by the overdispersion φ (10% winsorised at either end)."
      ),
    ]
  }

  private func outcome(of peers: RankedPeers) -> Note {
    let prefix = Note.prefix(peers.level)
    let years = peers.sums.years
    let span = years.count == 1 ? "\(years.lowerBound)" : "\(years.lowerBound)–\(years.upperBound)"
    guard case .success(let model) = peers.model else { return unrankable(peers) }
    let phi = model.phi.map { NumberText.decimal($0, places: 2) } ?? "—"
    return Note(
      .method,
      zh: "\(prefix.zh)\(span)年，\(peers.units.count)个机关参加排列，φ = \(phi)；名次由\(peers.draws)次抽取得出",
      en:
        "\(prefix.en)\(span): \(peers.units.count.counted("organ")) ranked, φ = \(phi); places rest on \(peers.draws) draws."
    )
  }

  private func verdicts(of peers: RankedPeers) -> [Note] {
    let rows = rows.filter { $0.level == peers.level }
    return RankingPhrases.sentence(for: rows, level: peers.level).map { [Note(.verdict, $0)] } ?? []
  }

  private func unrankable(_ peers: RankedPeers) -> Note {
    let prefix = Note.prefix(peers.level)
    let reason: LocalizedText
    switch peers.model {
    case .failure(.tooFewUnits):
      reason = LocalizedText(zh: "参加的机关不足", en: "too few organs")
    case .failure(.degenerate):
      reason = LocalizedText(zh: "所有机关同为全部或全无", en: "all organs have all or none")
    case .failure(.allOrNothing):
      reason = LocalizedText(zh: "各机关非全有即全无", en: "every organ has all or none")
    case .failure, .success:
      reason = LocalizedText(zh: "数据不足以估计差异", en: "the data do not tell how organs vary")
    }
    return Note(
      .verdict, zh: "\(prefix.zh)无法排列：\(reason.zh)",
      en: "\(prefix.en)cannot be ranked: \(reason.en).")
  }

  private func leftOut(of peers: RankedPeers) -> [Note] {
    let prefix = Note.prefix(peers.level)
    var notes: [Note] = []
    if peers.small > 0 {
      notes.append(
        Note(
          .excluded, zh: "\(prefix.zh)分母小于\(topic.smallestDenominator)的\(peers.small)个机关未参加排列",
          en:
            "\(prefix.en)Left out for a denominator under \(topic.smallestDenominator): \(peers.small.counted("organ"))."
        ))
    }
    if peers.sums.missing > 0 {
      notes.append(
        Note(
          .excluded, zh: "\(prefix.zh)\(peers.sums.missing)个机关有报告而缺数据",
          en:
            "\(prefix.en)With a report but without the figures: \(peers.sums.missing.counted("organ"))."
        ))
    }
    if peers.contradictory > 0 {
      notes.append(
        Note(
          .excluded, zh: "\(prefix.zh)\(peers.contradictory)个机关分子大于分母，未参加排列",
          en:
            "\(prefix.en)Left out because the numerator exceeds the denominator: \(peers.contradictory.counted("organ"))."
        ))
    }
    return notes
  }
}
