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
  /// A stretch of organs is followed through the years: each year's values are kept by organ for the next.
  func changes(
    of column: Column, in rows: RowSet, condition: ChangeCondition, threads: Int
  ) -> ChangeMarks {
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
    let byScope = attributes.scopeIndex.codes.count > 1
    let empty = ChangeKernel(test, slots: OrganSlots.count(byScope: byScope))
    let marks = mapOrganStretches(of: rows, threads: threads) { stretch in
      var kernel = empty
      return stretch.years.flatMap { year, pieces in
        kernel.begin(year: year)
        return pieces.map { piece in
          let chunk = column.chunks[piece.chunk]
          return kernel.compare(
            chunk.values,
            OrganWork(self, piece, in: stretch, byScope: byScope, valid: [chunk]))
        }
      }
    }
    return ChangeMarks(
      compared: Bitmap(marks.joined().lazy.map(\.compared), count: rowCount),
      met: Bitmap(marks.joined().lazy.map(\.met), count: rowCount))
  }
}

/// Compares values with those of the same organs and scopes the year before.
private struct ChangeKernel<Number: FixedWidthInteger & SignedInteger & Sendable>: LaneKernel {
  private let test: ChangeTest<Number>
  private var year: Int16?
  private var before: [Number]
  private var now: [Number]
  private var work: OrganWork?
  private var compared: [UInt64] = []
  private var met: [UInt64] = []

  init(_ test: ChangeTest<Number>, slots: Int) {
    self.test = test
    before = Array(repeating: ChangeTest.missing, count: slots)
    now = before
  }

  /// Keeps the values of the year that ends, if the next one follows it.
  mutating func begin(year next: Int16) {
    swap(&before, &now)
    for index in now.indices { now[index] = ChangeTest.missing }
    if year != next - 1 {
      for index in before.indices { before[index] = ChangeTest.missing }
    }
    year = next
  }

  mutating func compare(
    _ values: ChunkValues, _ work: OrganWork
  ) -> (compared: RowMarks, met: RowMarks) {
    self.work = work
    compared = []
    met = []
    values.run(&self)
    return (RowMarks(of: work.piece, words: compared), RowMarks(of: work.piece, words: met))
  }

  mutating func run(constant: Int64) { compare(ConstantValues(value: constant)) }

  mutating func run<Value: LaneValue>(_ lane: Lane<Value>) {
    if let work { lane.check(work.piece.rows) }
    compare(lane)
  }

  @inline(__always)
  private mutating func compare(_ values: some WidenedValues) {
    guard let work else { return }
    let (test, before, slotCount) = (test, before, now.count)
    var marks = (compared: compared, met: met)
    work.slots.withLane { slots in
      slots.check(0..<work.piece.rows.count)
      before.withLane { before in
        now.withMutableLane { now in
          before.check(0..<slotCount)
          for index in work.words.indices {
            let (compared, met) = ChangeKernel.compare(
              values, work.block(index), slots, before, now, test)
            marks.compared.append(compared)
            marks.met.append(met)
          }
        }
      }
    }
    (compared, met) = marks
  }

  /// Without a branch a row.
  private static func compare(
    _ values: some WidenedValues, _ block: OrganWork.Block, _ slots: Lane<UInt16>,
    _ before: Lane<Number>, _ now: MutableLane<Number>, _ test: ChangeTest<Number>
  ) -> (compared: UInt64, met: UInt64) {
    var bits = block.counted
    var compared = BitCollector()
    var met = BitCollector()
    for offset in 0..<block.rows.count {
      let slot = Int(slots[block.firstSlot &+ offset])
      let base = before[slot]
      let value = Number(truncatingIfNeeded: values[widened: block.rows.lowerBound &+ offset])
      let isCompared = bits & test.isComparable(base)
      compared.append(isCompared)
      met.append(isCompared & test.isMet(base: base, value: value))
      let keep = 0 &- Number(truncatingIfNeeded: bits & 1)
      now[slot] = value & keep | ChangeTest.missing & ~keep
      bits &>>= 1
    }
    return (compared.word(of: block.rows), met.word(of: block.rows))
  }
}
