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
      var kernel = ChangeKernel(test, stretch)
      return stretch.years.compactMap { kernel.follow($0, of: column) }
    }
    return ChangeMarks(
      compared: Bitmap(marks.joined().lazy.map(\.compared), count: rowCount),
      met: Bitmap(marks.joined().lazy.map(\.met), count: rowCount))
  }
}
