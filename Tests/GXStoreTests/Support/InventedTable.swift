import GXModel
import GXStatistics
import GXStore

/// A corpus of several chunks with columns of every width, and the same figures as plain arrays.
struct InventedTable {
  struct Row: Sendable {
    let year: Int
    let organ: Int
    let division: DivisionCode?
    let level: Level?
    let form: Form
    let scope: Scope
    /// By column, in units.
    let figures: [Int64?]
  }

  let corpus: Corpus
  let rows: [Row]

  /// A measure with the bounds of its values, and of a hundred rows how many have one, and of these how
  /// many are zero beside those that happen to be.
  typealias Figures = (measure: Measure, bounds: ClosedRange<Int64>, filled: Int, zeros: Int)

  static let columns: [Figures] = [
    (Measure(.applicationsNew), 0...90, 100, 33),
    (Measure(.applicationsCarriedIn), 0...20, 97, 33),
    (Measure(.outcomeTotal), 0...100, 95, 33),
    (Measure(.applicationsCarriedOut), 0...12, 100, 33),
    (Measure(.outcomeGranted), 0...30_000, 90, 33),
    (Measure(.outcomePartial), 5...5, 80, 0),
    (Measure(.penaltiesItemsChange), -3_000...40, 70, 33),
    (Measure(.proactiveTotal), 0...2_000_000_000, 50, 33),
    (Measure(.feesAmount), -9_000_000_000_000...9_000_000_000_000, 99, 33),
    (Measure(.normativeDocumentsInForce), 0...300, 60, 33),
    (Measure(.procurementAmount), -9_000_000_000_000_000_000...9_000_000_000_000_000_000, 85, 33),
    // Mostly zero, in one, two, four and eight bytes.
    (Measure(.reviewPending), 0...90, 100, 90),
    (Measure(.litigationTotal), -20...3_000, 92, 75),
    (Measure(.feesItemsChange), -40_000...40_000, 88, 97),
    (
      Measure(.processingFeesAmount), -9_000_000_000_000_000_000...9_000_000_000_000_000_000, 97, 70
    ),
  ]

  /// - Parameter mixesScopes: whether organs have reports of two scopes.
  init(organs: Int, years: ClosedRange<Int>, mixesScopes: Bool = false, seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let list = (0..<organs).map { index in
      CorpusOrgan(
        name: "合成机关\(index)",
        division: index % 37 == 0
          ? nil
          : DivisionCode(
            [430_000, 430_100, 430_121, 430_181, 440_000, 440_305, 650_100][index % 7]))
    }
    var builder = SortedCorpusBuilder(
      organs: list, measures: Self.columns.map(\.measure),
      decimals: [
        Measure(.feesAmount): 4, Measure(.procurementAmount): 6,
        Measure(.processingFeesAmount): 6,
      ],
      source: Source(name: "合成", sha256: ""), isSynthetic: true)
    var rows: [Row] = []
    for year in years {
      for organ in 0..<organs where Int.random(in: 0..<12, using: &random) > 0 {
        for scope in mixesScopes && organ % 9 == 0 ? [Scope.own, .aggregate] : [.own] {
          let row = Row(
            year: year, organ: organ, division: builder.organs[organ].division,
            level: organ % 13 == 0 ? nil : Level.allCases[organ % 5],
            form: .inForce(in: year), scope: scope,
            figures: Self.columns.map { Self.figure($0, year: year, using: &random) })
          try? builder.beginReport(
            year: year, organ: organ, level: row.level, form: row.form, scope: scope)
          for (column, figure) in row.figures.enumerated() {
            if let figure { builder.set(column, figure) }
          }
          rows.append(row)
        }
      }
    }
    corpus = builder.finish()
    self.rows = rows
  }

  private static func figure(
    _ column: Figures, year: Int, using random: inout SplitMix64
  ) -> Int64? {
    // One column is missing in some years, as in forms that lack it.
    if column.measure.metric == .outcomeGranted, year % 3 == 0 { return nil }
    guard Int.random(in: 0..<100, using: &random) < column.filled else { return nil }
    if Int.random(in: 0..<100, using: &random) < column.zeros { return 0 }
    return Int64.random(in: column.bounds, using: &random)
  }

  /// The millionths in a unit of a column.
  static func unit(_ index: Int) -> Int128 {
    switch columns[index].measure.metric {
    case .feesAmount: 100
    case .procurementAmount, .processingFeesAmount: 1
    default: 1_000_000
    }
  }

  /// The position of a measure's column.
  static func position(of measure: Measure) -> Int {
    columns.firstIndex { $0.measure == measure } ?? 0
  }
}
