import GXModel

extension Corpus {
  /// The corpus of the reports of both; of two versions of a report the better one is a row.
  func merged(with other: Corpus) -> Corpus {
    if other.rowCount == 0 { return self }
    if rowCount == 0 { return other }
    return CorpusMerge(self, other).corpus()
  }
}

/// Two corpora on their way to one; rows of the second are counted on behind those of the first.
private struct CorpusMerge {
  private let parts: [Corpus]
  private let organs: [CorpusOrgan]
  /// For each part the new codes of its organs.
  private let codes: [[Int32]]
  /// The rows that stay, in their new order.
  private var order: [Int32] = []
  private var superseded: [Source]

  init(_ first: Corpus, _ second: Corpus) {
    parts = [first, second]
    organs = Set(first.organs + second.organs).sorted()
    let positions = Dictionary(
      uniqueKeysWithValues: organs.enumerated().map { ($1, Int32(truncatingIfNeeded: $0)) })
    codes = parts.map { part in part.organs.map { positions[$0] ?? 0 } }
    superseded = first.superseded + second.superseded
    mergeRows()
  }

  private func key(_ part: Int, _ row: Int) -> (Int16, Int32, UInt8) {
    let attributes = parts[part].attributes
    return (attributes.years[row], codes[part][Int(attributes.organs[row])], attributes.scopes[row])
  }

  private mutating func mergeRows() {
    let counts = parts.map(\.rowCount)
    order.reserveCapacity(counts[0] + counts[1])
    var first = 0
    var second = 0
    while first < counts[0] || second < counts[1] {
      if second == counts[1] || (first < counts[0] && key(0, first) < key(1, second)) {
        order.append(Int32(truncatingIfNeeded: first))
        first += 1
      } else if first == counts[0] || key(1, second) < key(0, first) {
        order.append(Int32(truncatingIfNeeded: counts[0] + second))
        second += 1
      } else {
        let isBetter = parts[0].attributes.rank(of: first) < parts[1].attributes.rank(of: second)
        order.append(Int32(truncatingIfNeeded: isBetter ? counts[0] + second : first))
        superseded.append(isBetter ? source(of: first) : source(of: counts[0] + second))
        first += 1
        second += 1
      }
    }
  }

  private func source(of row: Int) -> Source {
    let (part, row) = place(of: row)
    return parts[part].attributes.sources[row]
  }

  private func place(of row: Int) -> (part: Int, row: Int) {
    row < parts[0].rowCount ? (0, row) : (1, row - parts[0].rowCount)
  }

  func corpus() -> Corpus {
    var builder = ColumnBuilder(positions: positions, rowCount: order.count)
    let columns = MeasureCode.measures.compactMap { measure -> Column? in
      let cells = cells(of: measure)
      return cells.isEmpty ? nil : builder.column(measure, of: cells)
    }
    return Corpus(
      organs: organs, rows: attributes, columns: columns,
      rejected: parts.flatMap(\.rejected), superseded: superseded)
  }

  /// Where each row of the parts went; negative where it did not stay.
  private var positions: [Int32] {
    var positions = [Int32](repeating: -1, count: parts[0].rowCount + parts[1].rowCount)
    for (position, row) in order.enumerated() {
      positions[Int(row)] = Int32(truncatingIfNeeded: position)
    }
    return positions
  }

  private func cells(of measure: Measure) -> CellList {
    var cells = CellList()
    for (part, base) in zip(parts, [0, parts[0].rowCount]) {
      guard let column = part.column(measure) else { continue }
      var statuses = zip(column.statuses.rows, column.statuses.statuses).makeIterator()
      var exception = statuses.next()
      for row in 0..<part.rowCount {
        let value = column[row]
        var status = Status.reported
        if let known = exception, Int(known.0) == row {
          status = known.1
          exception = statuses.next()
        } else if value == nil {
          continue
        }
        cells.append(
          Cell(value: value, status: status), row: Int32(truncatingIfNeeded: base + row))
      }
    }
    return cells
  }

  private var attributes: RowAttributes {
    func gathered<Value>(_ value: (RowAttributes, Int) -> Value) -> [Value] {
      order.map { row in
        let (part, row) = place(of: Int(row))
        return value(parts[part].attributes, row)
      }
    }
    var synthetic = Bitmap(count: order.count)
    for (row, flag) in gathered({ $0.synthetic[$1] }).enumerated() where flag {
      synthetic[row] = true
    }
    let newOrgans = order.map { row in
      let (part, row) = place(of: Int(row))
      return codes[part][Int(parts[part].attributes.organs[row])]
    }
    return RowAttributes(
      years: gathered { $0.years[$1] }, organs: newOrgans, divisions: gathered { $0.divisions[$1] },
      levels: gathered { $0.levels[$1] }, forms: gathered { $0.forms[$1] },
      scopes: gathered { $0.scopes[$1] }, synthetic: synthetic,
      published: .each(gathered { $0.published[$1] }), sources: .each(gathered { $0.sources[$1] }),
      tableFigures: .each(gathered { $0.tableFigures[$1] }))
  }
}
