import GXModel

/// The rows of an official table as their labels' distinctive cores.
struct LabelTable: Sendable {
  /// One row of the form.
  struct Row: Sendable {
    /// What the row's cells measure; `nil` for a heading without cells of its own.
    let metric: Metric?
    /// Words of which any one tells the row from the others.
    let cores: [String]
    /// Whether a core must be the whole label, apart from numbering and brackets.
    let isWhole: Bool

    init(_ metric: Metric?, _ cores: String..., isWhole: Bool = false) {
      self.metric = metric
      self.cores = cores
      self.isWhole = isWhole
    }
  }

  /// A row's label found in a text.
  struct Match: Sendable {
    /// The rows that the label may stand for, in the order of the form.
    let rows: [Int]
    let range: Range<Int>
  }

  let rows: [Row]
  private let automaton: KeywordAutomaton
  /// For each keyword of the automaton its meaning.
  private let meanings: [Meaning]

  private enum Meaning: Sendable {
    case rows([Int], isWhole: Bool)
    /// A word of the table's headings; a whole label may stand directly behind it.
    case heading
    /// A word that says that the table is over.
    case stop
  }

  init(rows: [Row], headings: [String] = [], stops: [String] = []) {
    self.rows = rows
    var keywords: [String] = []
    var meanings: [Meaning] = []
    for (number, row) in rows.enumerated() {
      for core in row.cores {
        if let known = keywords.firstIndex(of: core),
          case .rows(let others, let isWhole) = meanings[known]
        {
          meanings[known] = .rows(others + [number], isWhole: isWhole)
        } else {
          keywords.append(core)
          meanings.append(.rows([number], isWhole: row.isWhole))
        }
      }
    }
    keywords += headings + stops
    meanings += headings.map { _ in .heading } + stops.map { _ in .stop }
    automaton = KeywordAutomaton(keywords)
    self.meanings = meanings
  }

  enum Outcome: Sendable {
    case match(Match)
    case stop
    case none
  }

  /// The last label in a text that ends behind a position; of overlapping ones the longest.
  ///
  /// - Parameter position: where the text of the last cell or line begins.
  func lastLabel(in text: FoldedText, endingBehind position: Int) -> Outcome {
    let hits = automaton.hits(in: text.units)
    guard hits.contains(where: { $0.range.upperBound > position }) else { return .none }
    var best: (range: Range<Int>, outcome: Outcome)?
    for hit in hits where hit.range.upperBound > position {
      guard let outcome = outcome(of: hit, among: hits, in: text.units, cellStart: position) else {
        continue
      }
      if let current = best, current.range.overlaps(hit.range),
        current.range.count >= hit.range.count
      {
        continue
      }
      best = (hit.range, outcome)
    }
    return best?.outcome ?? .none
  }

  private func outcome(
    of hit: KeywordAutomaton.Hit, among hits: [KeywordAutomaton.Hit], in units: [UInt16],
    cellStart: Int
  ) -> Outcome? {
    switch meanings[hit.keyword] {
    case .heading: return nil
    case .stop: return .stop
    case .rows(let rows, let isWhole):
      guard !isWhole || isWholeLabel(hit.range, in: units, cellStart: cellStart, headings: hits)
      else { return nil }
      return .match(Match(rows: rows, range: hit.range))
    }
  }

  /// Whether a range is a label of its own: nothing but brackets behind it, and a numbering, a heading
  /// or nothing before it.
  private func isWholeLabel(
    _ range: Range<Int>, in units: [UInt16], cellStart: Int, headings: [KeywordAutomaton.Hit]
  ) -> Bool {
    guard LabelTable.isBracketed(units[range.upperBound...]) else { return false }
    guard range.lowerBound > 0, range.lowerBound != cellStart else { return true }
    if LabelTable.numberingEnds.contains(units[range.lowerBound - 1]) { return true }
    return headings.contains { other in
      guard other.range.upperBound == range.lowerBound, case .heading = meanings[other.keyword]
      else { return false }
      return true
    }
  }

  /// Whether a text is empty, the unit of the figure behind it, or one remark in brackets.
  private static func isBracketed(_ units: ArraySlice<UInt16>) -> Bool {
    guard let first = units.first else { return true }
    if units.count <= 2, units.allSatisfy(measureWords.contains) { return true }
    return first == Unit.openParenthesis && units.last == Unit.closeParenthesis
      && units.count(where: { $0 == Unit.openParenthesis }) == 1
  }

  private static let measureWords = Set("条件次篇人个项份".utf16)
  private static let numberingEnds = Set("、.):项".utf16)
}
