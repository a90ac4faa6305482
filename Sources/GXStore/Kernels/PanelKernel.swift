extension Corpus {
  /// The rows of a set whose organs have a value in every year that the set touches.
  func balancedPanel(of column: Column, in rows: RowSet, threads: Int) -> RowSet {
    let years = yearRanges().map { year in rows.restricted(to: [year]) }.filter { !$0.isEmpty }
    let isMember = mapOrganStretches(threads: threads) { stretch in
      members(of: years, among: stretch, column: column)
    }.flatMap(\.self)
    let mask = marks(in: rows, threads: threads) { piece, words in
      let chosen = piece.mask(valid: [])
      let base = piece.base
      let first = piece.rows.lowerBound >> 6
      isMember.withLane { isMember in
        isMember.check(0..<organs.count)
        attributes.organs.withLane { codes in
          codes.check(piece.base + piece.rows.lowerBound..<piece.base + piece.rows.upperBound)
          chosen.forEach(in: piece.rows) { row in
            let organ = Int(codes[base &+ row])
            isMember.check(row: organ)
            words[row &>> 6 &- first] |=
              (isMember[organ] ? 1 : 0) &<< UInt64(truncatingIfNeeded: row & 63)
          }
        }
      }
    }
    return RowSet(ranges: rows.ranges, mask: mask)
  }

  /// Which organs of a stretch have a value in all of some years, each the rows of one year.
  private func members(of years: [RowSet], among stretch: Range<Int>, column: Column) -> [Bool] {
    var seen = [UInt16](repeating: 0, count: stretch.count)
    for (year, rows) in years.enumerated() {
      for range in rows.ranges {
        let own = self.rows(ofOrgans: stretch, within: range)
        for piece in RowSet.pieces(of: own, mask: rows.mask, rowCount: rowCount) {
          mark(piece, of: column, year: UInt16(truncatingIfNeeded: year), from: stretch, &seen)
        }
      }
    }
    return seen.map { Int($0) == years.count }
  }

  /// Notes that organs have a value in a year, if they have one in all years before.
  private func mark(
    _ piece: RowPiece, of column: Column, year: UInt16, from stretch: Range<Int>,
    _ seen: inout [UInt16]
  ) {
    let valid = piece.mask(valid: [column.chunks[piece.chunk]])
    let base = piece.base
    let least = stretch.lowerBound
    attributes.organs.withLane { codes in
      codes.check(piece.base + piece.rows.lowerBound..<piece.base + piece.rows.upperBound)
      seen.withMutableLane { seen in
        valid.forEach(in: piece.rows) { row in
          let organ = Int(codes[base &+ row]) &- least
          seen.check(row: organ)
          if seen[organ] == year { seen[organ] = year + 1 }
        }
      }
    }
  }
}
