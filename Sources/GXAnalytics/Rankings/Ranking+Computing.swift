import GXModel
import GXStatistics
public import GXStore

extension Ranking {
  /// The ranking that a query asks of a corpus, one for each level.
  ///
  /// - Throws: ``AnalyticsError`` when the metric has no applicants or is no count, the organs are to be
  ///   divided otherwise than by level, or no report fits.
  public init(_ query: Query, in corpus: Corpus) throws(AnalyticsError) {
    guard query.grouping == .none || query.grouping == .level else {
      throw .notDivisible(query.grouping)
    }
    try query.topic.subject.check()
    let subject = query.topic.subject
    let column = RatioColumn(in: corpus) { subject.formula(under: $0) }
    let definitions = RatioDefinitions { subject.formula(under: $0) }
    let planned = try query.reports.planner(isByLevel: true)
      .covers(in: corpus) { column[$0] != nil }
    let peers = planned.map { planned in
      RankedPeers(
        OrganRatios(
          planned, asked: query.reports.years, column: column, definitions: definitions,
          in: corpus), level: planned.level, topic: query.topic)
    }
    if peers.contains(where: { $0.sums.years.count > 1 }) { try subject.checkOverYears() }
    self.query = query
    self.peers = peers.compactMap(\.group)
    rows = peers.flatMap { $0.rows(in: corpus) }
    isSynthetic = peers.contains(where: \.sums.isSynthetic)
    notes = RankingNotes(topic: query.topic, peers: peers, rows: rows).all
  }
}

extension RankingSubject {
  /// Refuses to add a stock over years.
  fileprivate func checkOverYears() throws(AnalyticsError) {
    for formula in Form.allCases.compactMap(formula) {
      for measure in formula.numerator + formula.denominator {
        do throws(AdditivityViolation) {
          _ = try Addends(measure).overYears()
        } catch {
          throw .additivity(error)
        }
      }
    }
  }

  /// Refuses what has no counts to rank by.
  fileprivate func check() throws(AnalyticsError) {
    switch self {
    case .ratio(let ratio, _):
      if !ratio.countsCases { throw .notCounts(ratio.name) }
    case .count(let measure, _):
      if measure.applicant != nil, !measure.metric.hasApplicants {
        throw .noApplicants(measure.metric)
      }
      if measure.metric.kind == .amount || measure.metric.kind == .signed {
        throw .notCounts(measure.title)
      }
    }
  }
}
