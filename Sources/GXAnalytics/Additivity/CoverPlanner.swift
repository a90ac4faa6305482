import GXModel
import GXStore

/// Finds the covers that a question needs: one, or one for each level.
struct CoverPlanner {
  /// A cover, the years to show of it, and its level where there is one for each.
  struct Planned {
    let cover: ReportCover
    let years: ClosedRange<Int>
    let level: Level?
  }

  let years: ClosedRange<Int>?
  let region: DivisionCode?
  let level: Level?
  let organ: String?
  let scope: ScopeChoice
  let isByLevel: Bool

  /// Plans over the reports of all years, because expected organs are counted over all of them.
  ///
  /// - Parameter hasFigure: whether a report has what the question is about.
  func covers(
    in corpus: Corpus, hasFigure: (Int) -> Bool
  ) throws(AnalyticsError) -> [Planned] {
    var selection = CorpusSelection()
    selection.divisions = region.map { [$0] }
    selection.levels = level.map { [$0] }
    if let organ { selection.organs = try corpus.codes(ofOrganNamed: organ) }
    var planned: [Planned] = []
    for (level, rows) in partition(corpus.rows(in: selection), in: corpus) {
      let cover = ReportCover.plan(over: rows, choice: scope, in: corpus) { row in
        contains(Int(corpus.attributes.years[row])) && hasFigure(row)
      }
      guard let cover, let years = shown(of: cover, in: corpus) else { continue }
      planned.append(Planned(cover: cover, years: years, level: level))
    }
    guard !planned.isEmpty else { throw .noReports }
    return planned
  }

  private func contains(_ year: Int) -> Bool { years?.contains(year) ?? true }

  /// The years to show: from the first to the last report of the cover, within those asked for.
  private func shown(of cover: ReportCover, in corpus: Corpus) -> ClosedRange<Int>? {
    var first: Int?
    var last: Int?
    cover.rows.forEach { row in
      let year = Int(corpus.attributes.years[row])
      guard contains(year) else { return }
      first = min(first ?? year, year)
      last = max(last ?? year, year)
    }
    return first.flatMap { first in last.map { first...$0 } }
  }

  private func partition(_ rows: RowSet, in corpus: Corpus) -> [(level: Level?, rows: RowSet)] {
    guard isByLevel else { return [(nil, rows)] }
    return corpus.groups(of: rows, by: [.level]).map { ($0.key.level, $0.rows) }
  }
}

extension Corpus {
  /// The organs of a name.
  func codes(ofOrganNamed name: String) throws(AnalyticsError) -> Set<OrganCode> {
    let codes = organs(named: name)
    guard codes.isEmpty else { return Set(codes) }
    let similar = organs.map(\.name).filter { $0.contains(name) || name.contains($0) }
    throw .unknownOrgan(name, suggestions: Array(similar.prefix(3)))
  }
}
