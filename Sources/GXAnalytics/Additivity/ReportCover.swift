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
  /// Own reports that may contain each other all the same.
  let overlap: GovernmentOverlap?
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
    var figures = Stratum.counts(of: rows, in: corpus, where: hasFigure)
    let candidates = figures.filter { stratum, _ in
      if case .only(let scope) = choice { return stratum.scope == scope }
      return true
    }
    guard let best = candidates.max(by: { ($0.value, $1.key) < ($1.value, $0.key) })?.key
    else { return nil }
    let chosen = rows.filtered(in: corpus) { best.contains($0, in: corpus) }
    guard best.scope == .own, choice == .automatic else {
      figures[best] = nil
      return ReportCover(
        scope: best.scope, level: best.level, rows: chosen, supplement: (0, 0),
        overlap: best.scope == .own ? GovernmentOverlap(in: chosen, of: corpus) : nil,
        leftOut: listed(figures))
    }
    let regions = RegionSupplement(to: chosen, among: rows, in: corpus)
    let added = rows.filtered(in: corpus) { regions.contains($0, in: corpus) }
    let supplement = Stratum.counts(of: added, in: corpus, where: hasFigure)
    figures.merge(supplement) { $0 - $1 }
    figures[best] = nil
    return ReportCover(
      scope: best.scope, level: best.level,
      rows: rows.filtered(in: corpus) { row in
        best.contains(row, in: corpus) || regions.contains(row, in: corpus)
      }, supplement: (regions.divisions.count, supplement.values.reduce(0, +)),
      overlap: GovernmentOverlap(in: chosen, of: corpus), leftOut: listed(figures))
  }

  private init(
    scope: Scope, level: Level?, rows: RowSet, supplement: (organs: Int, figures: Int),
    overlap: GovernmentOverlap?, leftOut: [(stratum: Stratum, figures: Int)]
  ) {
    self.scope = scope
    self.level = level
    self.rows = rows
    self.supplement = supplement
    self.overlap = overlap
    self.leftOut = leftOut
  }

  private static func listed(_ leftOut: [Stratum: Int]) -> [(stratum: Stratum, figures: Int)] {
    leftOut.filter { $0.value > 0 }.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  /// The cover without the reports of some organs; of reports none of which contains another, none does
  /// among those that remain.
  func without(_ organs: [Bool], in corpus: Corpus) -> ReportCover {
    let rest = rows.filtered(in: corpus) { !organs[Int(corpus.attributes.organs[$0])] }
    return ReportCover(
      scope: scope, level: level, rows: rest, supplement: supplement,
      overlap: overlap.map { _ in GovernmentOverlap(in: rest, of: corpus) }, leftOut: leftOut)
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
    private let codes: (scope: UInt8, level: UInt8)

    private init(scope: UInt8, level: UInt8) {
      self.scope = Scope(code: scope) ?? .own
      self.level = self.scope == .own ? nil : Level(code: level)
      codes = (self.scope.code, self.level?.code ?? AttributeCode.none)
    }

    /// How many of some rows pass a test, by stratum; those without any are there with 0.
    static func counts(
      of rows: RowSet, in corpus: Corpus, where passes: (Int) -> Bool
    ) -> [Stratum: Int] {
      // Counted by both codes, because hashing strata would take most of the time of a million rows.
      let width = Int(UInt8.max) + 1
      var counts = [Int](repeating: -1, count: width * (Scope.allCases.count + 1))
      let (scopes, levels) = (corpus.attributes.scopes, corpus.attributes.levels)
      rows.forEach { row in
        let place = min(Int(scopes[row]), Scope.allCases.count) * width + Int(levels[row])
        counts[place] = max(0, counts[place]) + (passes(row) ? 1 : 0)
      }
      var strata: [Stratum: Int] = [:]
      for (place, count) in counts.enumerated() where count >= 0 {
        let stratum = Stratum(
          scope: UInt8(truncatingIfNeeded: place / width),
          level: UInt8(truncatingIfNeeded: place % width))
        strata[stratum, default: 0] += count
      }
      return strata
    }

    func contains(_ row: Int, in corpus: Corpus) -> Bool {
      corpus.attributes.scopes[row] == codes.scope
        && (scope == .own || corpus.attributes.levels[row] == codes.level)
    }

    static func == (left: Stratum, right: Stratum) -> Bool { left.codes == right.codes }

    func hash(into hasher: inout Hasher) {
      hasher.combine(codes.scope)
      hasher.combine(codes.level)
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
