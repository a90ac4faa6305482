import GXModel
import GXStore

/// The organs that have a figure in every year in which any organ has one.
///
/// Their sums do not move because organs come and go; they may differ from the others.
struct BalancedPanel {
  /// The organs inside, and all that have any figure.
  let count: Int
  let candidates: Int
  private let isMember: [Bool]

  /// - Parameters:
  ///   - planned: a cover, which has one report an organ and year.
  ///   - definitions: those that a figure must follow.
  init(
    of planned: CoverPlanner.Planned, following definitions: YearDefinitions, in corpus: Corpus,
    hasFigure: (Int) -> Bool
  ) {
    var reported = [Int](repeating: 0, count: corpus.organs.count)
    var shown: Set<Int> = []
    planned.cover.rows.forEach { row in
      let year = Int(corpus.attributes.years[row])
      guard planned.years.contains(year), hasFigure(row), definitions.admits(row, in: corpus) else {
        return
      }
      reported[Int(corpus.attributes.organs[row])] += 1
      shown.insert(year)
    }
    isMember = reported.map { !shown.isEmpty && $0 == shown.count }
    count = isMember.count { $0 }
    candidates = reported.count { $0 > 0 }
  }

  func contains(_ organ: Int32) -> Bool { isMember[Int(organ)] }

  /// The rows of the organs inside.
  func filter(_ rows: RowSet, in corpus: Corpus) -> RowSet {
    rows.filtered(in: corpus) { contains(corpus.attributes.organs[$0]) }
  }

  /// What a result that rests on the panel must be read with.
  func note(level: Level?, applicant: Applicant?) -> Note {
    let prefix = Note.prefix(level: level, applicant: applicant)
    return Note(
      .coverage,
      zh: "\(prefix.zh)平衡面板：只计每年都报告的\(count)个机关（共\(candidates)个）；它们未必代表其余机关",
      en:
        "\(prefix.en)Balanced panel: only the \(count) of \(candidates) organs that reported in every year; they need not be like the others."
    )
  }
}
