import GXModel

/// A cell of a form: the figure's name and where its value comes from.
struct FormItem: Sendable {
  enum Origin: Sendable {
    case slot(Slot)
    /// The sum of a stretch of rows of the table of applications, in one column or in all.
    case cells(Range<Int>, applicant: Int?)
  }

  let measure: Measure
  let origin: Origin
  let cell: CellPosition
  /// Whether the value is in 元.
  let isAmount: Bool

  init(measure: Measure, origin: Origin, cell: CellPosition) {
    self.measure = measure
    self.origin = origin
    self.cell = cell
    isAmount = measure.metric.kind == .amount
  }

  func value(in figures: Figures) -> Int {
    switch origin {
    case .slot(let slot): figures[slot]
    case .cells(let rows, let applicant): figures.sum(rows, applicant)
    }
  }
}

extension FormItem {
  /// The value in the metric's unit; 元 become 万元.
  func quantity(_ value: Int) -> Quantity {
    let (product, overflow) = Int64(value).multipliedReportingOverflow(
      by: isAmount ? 100 : Quantity.scale)
    return overflow ? .zero : Quantity(millionths: product)
  }
}

/// The cells of a form in the order in which it prints them.
struct FormLayout: Sendable {
  let form: Form
  let items: [FormItem]
  private let positions: [Measure: Int]

  init(_ form: Form, _ items: [FormItem]) {
    self.form = form
    self.items = items
    positions = Dictionary(
      items.enumerated().map { ($1.measure, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The position of a figure among the form's cells.
  func position(of measure: Measure) -> Int? { positions[measure] }

  /// The layout of a form's tables; prose has none.
  static func of(_ form: Form) -> FormLayout? {
    switch form {
    case .a: a
    case .b: b
    case .c: c
    case .d: d
    case .n: nil
    }
  }

  private static let a = FormLayout(.a, rows(formA, table: 1, column: 4))
  private static let b = FormLayout(.b, rows(formB, table: 1, column: 3))
  private static let c = FormLayout(.c, documentsOfC + applications(of: .c) + remedies(table: 7))
  private static let d = FormLayout(.d, documentsOfD + applications(of: .d) + remedies(table: 6))

  /// A table of one figure a row, below one row of headings.
  private static func rows(
    _ pairs: [(Metric, Slot?)], table: Int, column: Int
  ) -> [FormItem] {
    pairs.enumerated().map { index, pair in
      FormItem(
        measure: Measure(pair.0),
        origin: pair.1.map(FormItem.Origin.slot)
          ?? .cells(Figures.Row.received..<Figures.Row.received + 1, applicant: nil),
        cell: CellPosition(table: table, row: index + 2, column: column))
    }
  }
}
