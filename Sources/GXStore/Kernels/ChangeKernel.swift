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
    let byScope = attributes.scopeIndex.codes.count > 1
    let marks = mapOrganStretches(of: rows, threads: threads) { stretch in
      var kernel = ChangeKernel(test, byScope: byScope)
      return stretch.years.flatMap { year, pieces in
        let works = pieces.map {
          OrganWork(self, $0, byScope: byScope, valid: [column.chunks[$0.chunk]])
        }
        kernel.begin(year: year)
        for work in works { kernel.keep(column.chunks[work.piece.chunk].values, work) }
        kernel.compare()
        return works.map(kernel.marks)
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
  /// By slot: the first bit set where the years are compared, the second where the condition is met.
  private var verdicts: [UInt8]
  private var work: OrganWork?

  init(_ test: ChangeTest<Number>, byScope: Bool) {
    self.test = test
    before = Array(
      repeating: ChangeTest.missing, count: OrganWork.slotCount(byScope: byScope))
    now = before
    verdicts = Array(repeating: 0, count: now.count)
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

  /// Takes the values of some rows of the year.
  mutating func keep(_ values: ChunkValues, _ work: OrganWork) {
    self.work = work
    values.run(&self)
  }

  mutating func run(constant: Int64) { keep(ConstantValues(value: constant)) }

  mutating func run<Value: LaneValue>(_ lane: Lane<Value>) {
    if let work { lane.check(work.piece.rows) }
    keep(lane)
  }

  @inline(__always)
  private mutating func keep(_ values: some WidenedValues) {
    guard let work else { return }
    let (places, slots) = (work.places, now.indices)
    work.flags.bytes.withLane { flags in
      now.withMutableLane { now in
        flags.check(places)
        now.check(slots)
        work.forEachSlot { place, slot in
          let keep = 0 &- Number(truncatingIfNeeded: flags[place])
          let value = Number(truncatingIfNeeded: values[widened: work.row(at: place)])
          now[slot] = value & keep | ChangeTest.missing & ~keep
        }
      }
    }
  }

  /// Compares the year's values with the year before, without a branch an organ.
  mutating func compare() {
    let (test, slots) = (test, now.indices)
    before.withLane { before in
      now.withLane { now in
        verdicts.withMutableLane { verdicts in
          before.check(slots)
          now.check(slots)
          verdicts.check(slots)
          for slot in slots {
            let (base, value) = (before[slot], now[slot])
            let isCompared = test.isComparable(base) & (value == ChangeTest.missing ? 0 : 1)
            let isMet = isCompared & test.isMet(base: base, value: value)
            verdicts[slot] = UInt8(truncatingIfNeeded: isCompared | isMet &<< 1)
          }
        }
      }
    }
  }

  /// What was found of the rows of a piece of the year.
  func marks(of work: OrganWork) -> (compared: RowMarks, met: RowMarks) {
    let flags = work.gather(verdicts)
    return (
      RowMarks(of: work.piece, words: flags.words(ofBit: 0)),
      RowMarks(of: work.piece, words: flags.words(ofBit: 1))
    )
  }
}
