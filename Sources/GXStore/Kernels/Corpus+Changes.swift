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
    func marks<Number>(in number: Number.Type) -> ChangeMarks
    where Number: FixedWidthInteger & SignedInteger & Sendable {
      let test = ChangeTest(condition, on: column, in: number)
      return self.marks(by: test, of: column, in: rows, threads: threads)
    }
    let product = condition.largestProduct(on: column)
    if product < Int32.max { return marks(in: Int32.self) }
    return product < Int64.max ? marks(in: Int64.self) : marks(in: Int128.self)
  }

  private func marks<Number>(
    by test: ChangeTest<Number>, of column: Column, in rows: RowSet, threads: Int
  ) -> ChangeMarks {
    let marks = mapOrganStretches(of: rows, threads: threads) { stretch in
      var kernel = ChangeKernel(test, stretch)
      return stretch.years.compactMap { kernel.follow($0, of: column) }
    }
    return ChangeMarks(
      compared: Bitmap(marks.joined().lazy.map(\.compared), count: rowCount),
      met: Bitmap(marks.joined().lazy.map(\.met), count: rowCount))
  }
}
