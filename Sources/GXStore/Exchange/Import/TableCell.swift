import GXModel

/// A cell of a table that is imported, and where it stands.
struct TableCell: Hashable, Sendable {
  let text: String
  let heading: String
  /// Where in the file; the text of an imported figure's evidence.
  let place: Evidence
}

/// A row of a table that is imported, its cells sorted by what they are about; empty cells are left out.
struct TableRow: Sendable {
  /// The line of the file, for Arrow files the row.
  let number: Int
  private(set) var report: [TableCell?] = Array(
    repeating: nil, count: ReportAttribute.allCases.count)
  private(set) var figure: [TableCell?] = Array(
    repeating: nil, count: FigureAttribute.allCases.count)
  private(set) var measures: [(column: MeasureColumn, cell: TableCell)] = []

  init(number: Int) { self.number = number }

  mutating func add(_ cell: TableCell, to meaning: ColumnMeaning) {
    guard !cell.text.isEmpty else { return }
    switch meaning {
    case .report(let attribute): report[Int(attribute.code)] = cell
    case .figure(let attribute): figure[Int(attribute.code)] = cell
    case .measure(let column): measures.append((column, cell))
    case .unused: break
    }
  }

  subscript(attribute: ReportAttribute) -> TableCell? { report[Int(attribute.code)] }
  subscript(attribute: FigureAttribute) -> TableCell? { figure[Int(attribute.code)] }

  /// Whether both rows say the same of their reports, in the same words.
  func describesSameReport(as other: TableRow) -> Bool {
    zip(report, other.report).allSatisfy { $0?.text == $1?.text }
  }
}

/// What a column of a table is about.
enum ColumnMeaning: Hashable, Sendable {
  case report(ReportAttribute)
  case figure(FigureAttribute)
  case measure(MeasureColumn)
  case unused

  /// The meaning of a heading, in English as exported or in Chinese as people write it.
  init(heading: String) throws(UnknownMetric) {
    let name = heading.lowercased()
    if let attribute = ReportAttribute(rawValue: name) ?? ReportAttribute.chineseNames[heading] {
      self = .report(attribute)
    } else if let attribute = FigureAttribute(rawValue: name)
      ?? FigureAttribute.chineseNames[heading]
    {
      self = .figure(attribute)
    } else {
      self = try MeasureColumn(heading: heading).map(ColumnMeaning.measure) ?? .unused
    }
  }
}
