import GXModel

/// Which rows could be compared with their organ's year before, and which meet the condition.
struct ChangeMarks: Sendable {
  let compared: Bitmap
  let met: Bitmap
}

extension Corpus {
  /// Compares each row of a set with the row of the same organ and scope in the year before, where the
  /// set has it.
  ///
  /// Organs ascend within a year, so two years are compared by walking both at once.
  func changes(
    of column: Column, in rows: RowSet, condition: ChangeCondition, threads: Int
  ) -> ChangeMarks {
    let pieces = consecutiveYears(of: rows).flatMap { pair in
      pair.current.pieces(rowCount: rowCount).flatMap { $0.cut(at: PairedYears.rows) }
        .map { (piece: $0, earlier: pair.earlier) }
    }
    let test = ChangeTest(condition, unit: column.unit)
    let stretches = Stretches.cut(pieces.map(\.piece.rows.count), threads: threads)
    let parts = Parallel.map(stretches.count, threads: threads) { index in
      pieces[stretches[index]].map { piece, earlier in
        PairedYears(corpus: self, column: column, earlier: earlier, mask: rows.mask)
          .compare(piece, test)
      }
    }
    var compared = [UInt64](repeating: 0, count: (rowCount + 63) / 64)
    var met = compared
    for ((piece, _), part) in zip(pieces, parts.joined()) {
      let first = (piece.base + piece.rows.lowerBound) >> 6
      for index in part.compared.indices {
        compared[first + index] |= part.compared[index]
        met[first + index] |= part.met[index]
      }
    }
    return ChangeMarks(
      compared: Bitmap(words: compared, count: rowCount), met: Bitmap(words: met, count: rowCount))
  }

  /// Each year of a set whose year before the corpus has too: its rows, and all rows of the year before.
  private func consecutiveYears(of rows: RowSet) -> [(current: RowSet, earlier: [Range<Int>])] {
    let years = yearRanges().map { range in
      (year: attributes.years[range.lowerBound], rows: rows.restricted(to: [range]))
    }.filter { !$0.rows.isEmpty }
    return zip(years, years.dropFirst()).compactMap { earlier, current in
      earlier.year + 1 == current.year ? (current.rows, earlier.rows.ranges) : nil
    }
  }
}

/// A condition on two values in a column's unit.
struct ChangeTest: Sendable {
  let leastBase: Int64
  let numerator: Int128
  let denominator: Int128
  let isIncrease: Bool

  init(_ condition: ChangeCondition, unit: Int64) {
    // A base in millionths that lies between two units is rounded up.
    let (quotient, rest) = condition.leastBase.millionths.quotientAndRemainder(dividingBy: unit)
    leastBase = quotient + (rest > 0 ? 1 : 0)
    numerator = Int128(condition.factor.numerator)
    denominator = Int128(condition.factor.denominator)
    isIncrease = condition.direction == .above
  }

  @inline(__always)
  func isMet(base: Int64, value: Int64) -> Bool {
    let scaled = Int128(value) * denominator
    let limit = Int128(base) * numerator
    return isIncrease ? scaled > limit : scaled < limit
  }
}

/// One year's rows beside those of the year before.
private struct PairedYears {
  /// Rows taken at once: few enough that their values at full width stay in the cache.
  static let rows = 2_048

  let corpus: Corpus
  let column: Column
  let earlier: [Range<Int>]
  let mask: Bitmap?

  /// Compares the rows of a piece; the words' first holds the piece's first row.
  func compare(
    _ piece: RowPiece, _ test: ChangeTest
  ) -> (compared: [UInt64], met: [UInt64]) {
    var compared = [UInt64](repeating: 0, count: piece.wordCount)
    var met = compared
    let rows = piece.base + piece.rows.lowerBound..<piece.base + piece.rows.upperBound
    let codes = corpus.attributes.organs
    let stretch = Int(codes[rows.lowerBound])..<Int(codes[rows.upperBound - 1]) + 1
    let chunk = column.chunks[piece.chunk]
    for range in earlier {
      let own = corpus.rows(ofOrgans: stretch, within: range)
      let before = WideValues(column, rows: own, mask: mask, rowCount: corpus.rowCount).values
      before.withLane { before in
        before.check(0..<own.count)
        corpus.forEachPair(rows, own) { row, other in
          let base = before[other &- own.lowerBound]
          guard base >= test.leastBase else { return }
          mark(row, in: piece, chunk, base: base, test, &compared, &met)
        }
      }
    }
    return (compared, met)
  }

  private func mark(
    _ row: Int, in piece: RowPiece, _ chunk: Chunk, base: Int64, _ test: ChangeTest,
    _ compared: inout [UInt64], _ met: inout [UInt64]
  ) {
    guard base != WideValues.missing, piece.mask?[row] ?? true, let value = chunk[row - piece.base]
    else { return }
    let word = row >> 6 - (piece.base + piece.rows.lowerBound) >> 6
    let bit: UInt64 = 1 << UInt64(row & 63)
    compared[word] |= bit
    if test.isMet(base: base, value: value) { met[word] |= bit }
  }
}

extension Corpus {
  /// Calls with the rows of two ranges, each of one year, that are of the same organ and scope.
  @inline(__always)
  fileprivate func forEachPair(
    _ rows: Range<Int>, _ others: Range<Int>, _ body: (_ row: Int, _ other: Int) -> Void
  ) {
    attributes.organs.withLane { organs in
      organs.check(rows)
      organs.check(others)
      var row = rows.lowerBound
      var other = others.lowerBound
      while row < rows.upperBound, other < others.upperBound {
        var order = Int(organs[row]) &- Int(organs[other])
        if order == 0, attributes.organsRepeat {
          order = Int(attributes.scopes[row]) - Int(attributes.scopes[other])
        }
        if order == 0 { body(row, other) }
        if order <= 0 { row &+= 1 }
        if order >= 0 { other &+= 1 }
      }
    }
  }
}
