import Crypto
import GXModel
import GXStatistics

/// Reports of invented organs, for tests of the store only.
enum InventedReports {
  static func report(
    organ: String? = "云岭县人民政府（虚构）", division: Int32? = 990_101, level: Level? = .county,
    year: Int? = 2023, form: Form? = .d, scope: Scope = .own, published: CalendarDate? = nil,
    name: String = "合成.txt", variant: String = "", observations: [Observation] = []
  ) -> ParsedReport {
    let identity = "\(organ ?? "")|\(division ?? 0)|\(year ?? 0)|\(scope)|\(variant)"
    var report = ParsedReport(source: Source(name: name, sha256: sha256(identity)))
    report.organ = organ.map { Organ(name: $0, asWritten: $0) }
    report.division = division.flatMap(DivisionCode.init(_:))
    report.level = level
    report.year = year
    report.form = form
    report.scope = scope
    report.published = published
    report.isSynthetic = true
    report.observations = observations
    return report
  }

  static func sha256(_ text: String) -> String {
    SHA256.hash(data: Array(text.utf8)).map { byte in
      let hexadecimal = String(byte, radix: 16)
      return byte < 16 ? "0" + hexadecimal : hexadecimal
    }.joined()
  }

  static func evidence(line: Int = 12, text: String = "3") -> Evidence {
    Evidence(
      line: line, column: 4, bytes: line * 10..<line * 10 + text.utf8.count,
      cell: CellPosition(table: 1, row: 2, column: 3), text: text)
  }

  static func figure(
    _ measure: Measure, _ millionths: Int64, status: Status = .reported, scope: Scope? = nil
  ) -> Observation {
    Observation(
      measure, value: Quantity(millionths: millionths), status: status, origin: .table,
      scope: scope, evidence: evidence(text: "\(Quantity(millionths: millionths))"))
  }

  /// Reports of some organs over several years with figures of every width, gaps and statuses.
  static func many(organs: Int, years: ClosedRange<Int>, seed: UInt64) -> [ParsedReport] {
    var random = SplitMix64(seed: seed)
    var reports: [ParsedReport] = []
    for year in years {
      for organ in 0..<organs where Int.random(in: 0..<10, using: &random) > 0 {
        let division = Int32(990_000 + (organ % 7) * 100 + organ % 5)
        let observations = columns.compactMap { column in
          observation(column, using: &random)
        }
        reports.append(
          report(
            organ: "合成机关\(organ)", division: organ % 11 == 0 ? nil : division,
            level: organ % 13 == 0 ? nil : Level.allCases[organ % 5], year: year,
            form: Form.allCases[organ % 5], scope: organ % 17 == 0 ? .aggregate : .own,
            name: "合成/\(organ)-\(year).txt", observations: observations))
      }
    }
    return reports
  }

  /// The measures of `many`, each with the largest whole value and the decimals it uses.
  static let columns: [(measure: Measure, magnitude: Int64, decimals: Int64)] = [
    (Measure(.applicationsNew, .natural), 0, 1_000_000),
    (Measure(.applicationsNew), 100, 1_000_000),
    (Measure(.outcomeGranted), 30_000, 1_000_000),
    (Measure(.outcomeTotal), 2_000_000_000, 1_000_000),
    (Measure(.proactiveTotal), 9_000_000_000_000, 1_000_000),
    (Measure(.penaltiesItemsChange), -500, 1_000_000),
    (Measure(.feesAmount), 5_000, 10_000),
    (Measure(.procurementAmount), 9_000_000_000, 1),
  ]

  private static func observation(
    _ column: (measure: Measure, magnitude: Int64, decimals: Int64),
    using random: inout SplitMix64
  ) -> Observation? {
    let choice = Int.random(in: 0..<20, using: &random)
    let least: Int64 = column.magnitude < 0 ? column.magnitude : 0
    let whole = Int64.random(in: least...max(0, column.magnitude), using: &random)
    let fraction =
      Int64.random(in: 0..<1_000_000 / column.decimals, using: &random) * column.decimals
    let millionths = whole * 1_000_000 + (least < 0 ? 0 : fraction)
    switch choice {
    case 0: return nil
    case 1:
      return Observation(column.measure, without: .blank, origin: .table, evidence: evidence())
    case 2: return figure(column.measure, millionths, status: .approximate)
    default: return figure(column.measure, millionths)
    }
  }
}
