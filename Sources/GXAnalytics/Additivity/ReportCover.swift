public import GXModel
import GXStore

/// Reports whose figures may be added up, because none covers what another covers.
///
/// All have one scope; own reports are joined by the aggregate reports of regions that have no own one.
/// Aggregate and system reports are moreover of one level, because those of a higher level contain those of
/// the lower. An organ's several versions are one row of the corpus already. There
/// is no other way to make a cover than to plan one.
public struct ReportCover: Sendable {
  public let scope: Scope
  /// The level of all reports; `nil` where reports of several levels are added, which only own ones are.
  public let level: Level?
  /// The rows of the corpus in all years, whether they have a figure or not.
  let rows: RowSet
  /// The aggregate reports, with the number of their figures, that stand for whole regions without any
  /// other report; only beside own reports, and only where the question leaves the choice open.
  let supplement: (organs: Int, figures: Int)
  /// Reports of the question that are left out, by scope and level, with the number of their figures.
  let leftOut: [(stratum: Stratum, figures: Int)]

  /// Plans a cover of some rows: the stratum with the most figures; of equals aggregates first, then the
  /// higher level.
  ///
  /// - Parameter hasFigure: whether a row counts for the choice.
  /// - Returns: `nil` when no row fits.
  static func plan(
    over rows: RowSet, choice: ScopeChoice, in corpus: Corpus, hasFigure: (Int) -> Bool
  ) -> ReportCover? {
    var figures: [Stratum: Int] = [:]
    rows.forEach { row in
      figures[Stratum(row: row, in: corpus), default: 0] += hasFigure(row) ? 1 : 0
    }
    let candidates = figures.filter { stratum, _ in
      if case .only(let scope) = choice { return stratum.scope == scope }
      return true
    }
    guard let best = candidates.max(by: { ($0.value, $1.key) < ($1.value, $0.key) })?.key
    else { return nil }
    let chosen = rows.filtered { Stratum(row: $0, in: corpus) == best }
    guard best.scope == .own, choice == .automatic else {
      figures[best] = nil
      return ReportCover(
        scope: best.scope, level: best.level, rows: chosen, supplement: (0, 0),
        leftOut: listed(figures))
    }
    let regions = RegionSupplement(to: chosen, among: rows, in: corpus)
    let joined = rows.filtered { row in
      Stratum(row: row, in: corpus) == best || regions.contains(row, in: corpus)
    }
    var supplement = 0
    joined.forEach { row in
      let stratum = Stratum(row: row, in: corpus)
      guard stratum != best, hasFigure(row) else { return }
      figures[stratum, default: 0] -= 1
      supplement += 1
    }
    figures[best] = nil
    return ReportCover(
      scope: best.scope, level: best.level, rows: joined,
      supplement: (regions.divisions.count, supplement), leftOut: listed(figures))
  }

  private init(
    scope: Scope, level: Level?, rows: RowSet, supplement: (organs: Int, figures: Int),
    leftOut: [(stratum: Stratum, figures: Int)]
  ) {
    self.scope = scope
    self.level = level
    self.rows = rows
    self.supplement = supplement
    self.leftOut = leftOut
  }

  private static func listed(_ leftOut: [Stratum: Int]) -> [(stratum: Stratum, figures: Int)] {
    leftOut.filter { $0.value > 0 }.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  /// The cover without the reports of some organs; of reports none of which contains another, none does
  /// among those that remain.
  func without(_ organs: [Bool], in corpus: Corpus) -> ReportCover {
    ReportCover(
      scope: scope, level: level,
      rows: rows.filtered { !organs[Int(corpus.attributes.organs[$0])] }, supplement: supplement,
      leftOut: leftOut)
  }

  /// Refuses rows that a caller has named to be added although some contain others.
  static func check(scopes: Set<Scope>, levels: Set<Level>) throws(AdditivityViolation) {
    if scopes.count > 1 { throw .mixedScopes(scopes) }
    if scopes != [.own], levels.count > 1 { throw .aggregatesOfSeveralLevels(levels) }
  }
}

extension ReportCover {
  /// Reports that may be added: one scope, and one level where levels contain each other.
  struct Stratum: Hashable, Comparable {
    let scope: Scope
    let level: Level?

    init(row: Int, in corpus: Corpus) {
      scope = Scope(code: corpus.attributes.scopes[row]) ?? .own
      level = scope == .own ? nil : Level(code: corpus.attributes.levels[row])
    }

    static func < (left: Stratum, right: Stratum) -> Bool { left.order < right.order }

    private var order: (Int, Int) {
      let position: Int
      switch scope {
      case .aggregate: position = 0
      case .own: position = 1
      case .system: position = 2
      }
      return (position, level.flatMap(Level.allCases.firstIndex(of:)) ?? Level.allCases.count)
    }

    /// As notes name it, e.g. 县级汇总报告.
    var name: LocalizedText {
      let scopeName = LocalizedText(zh: scope.name.zh + "报告", en: scope.name.en + " reports")
      guard let level else { return scopeName }
      return LocalizedText(zh: level.name.zh + scopeName.zh, en: level.name.en + " " + scopeName.en)
    }
  }

  var name: LocalizedText {
    let scopeName = LocalizedText(zh: scope.name.zh + "报告", en: scope.name.en + " reports")
    guard let level else { return scopeName }
    return LocalizedText(zh: level.name.zh + scopeName.zh, en: level.name.en + " " + scopeName.en)
  }
}
