import GXModel

/// Which rows could be compared with their organ's year before, and which meet the condition.
struct ChangeMarks: Sendable {
  let compared: Bitmap
  let met: Bitmap
}

extension Corpus {
  /// Compares each row of a set with the row of the same organ and scope in the year before, where the
  /// set has it.
  func changes(
    of column: Column, in rows: RowSet, condition: ChangeCondition, threads: Int
  ) -> ChangeMarks {
    if let test = ChangeTest<Int32>(condition, on: column) {
      return marks(by: test, of: column, in: rows, threads: threads)
    }
    if let test = ChangeTest<Int64>(condition, on: column) {
      return marks(by: test, of: column, in: rows, threads: threads)
    }
    guard let test = ChangeTest<Int128>(condition, on: column) else {
      preconditionFailure("128 bits hold the product of 64 and 32.")
    }
    return marks(by: test, of: column, in: rows, threads: threads)
  }

  private func marks<Number>(
    by test: ChangeTest<Number>, of column: Column, in rows: RowSet, threads: Int
  ) -> ChangeMarks {
    let marks = mapOrganStretches(of: rows, threads: threads) { stretch in
      zip(stretch.years, stretch.years.dropFirst()).flatMap { before, now in
        before.index.year + 1 == now.index.year
          ? self.marks(by: test, of: column, before: before.pieces, now: now) : []
      }
    }
    return ChangeMarks(
      compared: Bitmap(marks.joined().lazy.map(\.compared), count: rowCount),
      met: Bitmap(marks.joined().lazy.map(\.met), count: rowCount))
  }

  /// The marks of a stretch's rows of a year.
  private func marks<Number>(
    by test: ChangeTest<Number>, of column: Column, before: [RowPiece],
    now: (index: OrganIndex.Year, pieces: [RowPiece])
  ) -> [(compared: RowMarks, met: RowMarks)] {
    let pairs = before.flatMap { piece in
      let chunk = column.chunks[piece.chunk]
      var kernel = PairKernel(
        least: test.leastBase, piece, of: chunk, attributes: attributes, year: now.index)
      return chunk.values.run(&kernel)
    }
    return now.pieces.map { piece in
      var kernel = ChangeKernel(test, piece, of: column.chunks[piece.chunk], pairs: pairs)
      column.chunks[piece.chunk].values.run(&kernel)
      return (RowMarks(of: piece, words: kernel.compared), RowMarks(of: piece, words: kernel.met))
    }
  }
}

/// A row of the corpus and the value that its organ had the year before.
private struct ChangePair<Number> {
  let row: Int32
  let base: Number
}

/// Finds the values of a piece that are large enough to be compared with, and their organs' rows in the
/// next year.
private struct PairKernel<Number: FixedWidthInteger & SignedInteger>: LaneKernel {
  /// A row of the chunk and its value.
  private typealias Base = (row: Int32, value: Number)

  private let least: Number
  private let piece: RowPiece
  /// The rows that count, in words of which the first holds the piece's first row.
  private let counted: [UInt64]
  private let organs: [Int32]
  /// The scopes of all rows, if they differ.
  private let scopes: [UInt8]?
  private let year: OrganIndex.Year

  init(
    least: Number, _ piece: RowPiece, of chunk: Chunk, attributes: RowAttributes,
    year: OrganIndex.Year
  ) {
    self.least = least
    self.piece = piece
    counted = piece.words(valid: [chunk])
    organs = attributes.organs
    scopes = attributes.scopeIndex.codes.count > 1 ? attributes.scopes : nil
    self.year = year
  }

  func run(constant: Int64) -> [ChangePair<Number>] {
    let value = Number(truncatingIfNeeded: constant)
    return value < least ? [] : pairs(bases(counted) { _ in value })
  }

  func run<Value: LaneValue>(_ lane: Lane<Value>) -> [ChangePair<Number>] {
    lane.check(piece.rows)
    let large = RowFlags(of: piece.rows) { Number(truncatingIfNeeded: lane[$0]) >= least }
    return pairs(
      bases(zip(counted, large.words(ofBit: 0)).map { $0 & $1 }) {
        Number(truncatingIfNeeded: lane[$0])
      })
  }

  func run<Value: LaneValue>(_ lane: Lane<Value>, at places: SparsePlaces) -> [ChangePair<Number>] {
    guard least > 0 else { return places.spread(lane).withLane(run) }
    let kept = places.indices(of: piece.rows)
    lane.check(kept)
    var bases = [Base](repeating: (0, 0), count: kept.count)
    let least = least
    var found = 0
    bases.withMutableLane { bases in
      bases.check(0..<kept.count)
      places.forEach(in: piece.rows) { row, index in
        // Most are too small and are written over: that takes less than to foresee which.
        let value = Number(truncatingIfNeeded: lane[index])
        bases[found] = (Int32(truncatingIfNeeded: row), value)
        found &+= value < least ? 0 : 1
      }
    }
    let firstWord = piece.rows.lowerBound >> 6
    return pairs(
      bases.prefix(found).filter { base in
        counted[Int(base.row) >> 6 - firstWord] >> UInt64(base.row & 63) & 1 == 1
      })
  }

  /// The rows whose bits are set, ascending.
  @inline(__always)
  private func bases(_ words: [UInt64], _ value: (_ row: Int) -> Number) -> [Base] {
    let firstWord = piece.rows.lowerBound >> 6
    var bases: [Base] = []
    bases.reserveCapacity(words.reduce(0) { $0 + $1.nonzeroBitCount })
    for (index, word) in words.enumerated() {
      Bitmap.forEachBit(of: word) { bit in
        let row = (firstWord &+ index) &<< 6 &+ bit
        bases.append((Int32(truncatingIfNeeded: row), value(row)))
      }
    }
    return bases
  }

  /// Those of some rows, ascending, whose organs have a row in the next year, in the order of that.
  private func pairs(_ bases: [Base]) -> [ChangePair<Number>] {
    var pairs: [ChangePair<Number>] = []
    pairs.reserveCapacity(bases.count)
    for (row, value) in bases {
      guard let next = nextRow(of: piece.base + Int(row)) else { continue }
      pairs.append(ChangePair(row: Int32(truncatingIfNeeded: next), base: value))
    }
    return pairs
  }

  /// The row in the next year that has the organ and the scope of a row.
  @inline(__always)
  private func nextRow(of row: Int) -> Int? {
    guard let scopes else { return year.row(of: organs[row], scope: 0) }
    return year.row(of: organs[row], scope: scopes[row]).flatMap {
      scopes[$0] == scopes[row] ? $0 : nil
    }
  }
}

/// Compares the values of a piece's rows with those of their organs' year before.
private struct ChangeKernel<Number: FixedWidthInteger & SignedInteger & Sendable>: LaneKernel {
  private let test: ChangeTest<Number>
  private let piece: RowPiece
  private let pairs: ArraySlice<ChangePair<Number>>
  /// The rows that count; as all words here, of which the first holds the piece's first row.
  private let counted: [UInt64]
  private(set) var compared: [UInt64]
  private(set) var met: [UInt64]

  /// - Parameter pairs: in the order of rows.
  init(
    _ test: ChangeTest<Number>, _ piece: RowPiece, of chunk: Chunk, pairs: [ChangePair<Number>]
  ) {
    self.test = test
    self.piece = piece
    let first = pairs.partitioningIndex { $0.row >= piece.corpusRows.lowerBound }
    let end = pairs.partitioningIndex { $0.row >= piece.corpusRows.upperBound }
    self.pairs = pairs[first..<end]
    counted = piece.words(valid: [chunk])
    compared = [UInt64](repeating: 0, count: counted.count)
    met = compared
  }

  mutating func run(constant: Int64) { compare { _ in Number(truncatingIfNeeded: constant) } }

  mutating func run<Value: LaneValue>(_ lane: Lane<Value>) {
    lane.check(piece.rows)
    compare { Number(truncatingIfNeeded: lane[$0]) }
  }

  mutating func run<Value: LaneValue>(_ lane: Lane<Value>, at places: SparsePlaces) {
    places.spread(lane).withLane { run($0) }
  }

  @inline(__always)
  private mutating func compare(_ value: (_ row: Int) -> Number) {
    let firstWord = piece.rows.lowerBound >> 6
    for pair in pairs {
      let row = Int(pair.row) - piece.base
      let word = row >> 6 - firstWord
      let bit = counted[word] & 1 << UInt64(row & 63)
      guard bit != 0 else { continue }
      compared[word] |= bit
      if test.isMet(base: pair.base, value: value(row)) { met[word] |= bit }
    }
  }
}
