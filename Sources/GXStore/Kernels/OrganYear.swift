/// The rows of a stretch of organs in one year.
///
/// They ascend by slot. So bits of rows become bits of slots, and those of other years' rows, by what is
/// present of the slots, 64 at once.
struct OrganYear: Sendable {
  let year: Int
  /// All rows of the stretch, within the corpus.
  let rows: Range<Int>
  /// The rows of the set.
  let pieces: [RowPiece]
  /// The slots of the stretch that have a row.
  let presence: ArraySlice<UInt64>

  /// The rows of the set, those with a value in a column if there is one.
  func rows(valid column: Column?) -> RowMarks {
    RowMarks(
      pieces.map { piece in
        RowMarks(
          of: piece, words: piece.words(valid: column.map { [$0.chunks[piece.chunk]] } ?? []))
      }, within: rows)
  }

  /// The slots of some rows of the stretch.
  func slots(of marks: RowMarks) -> [UInt64] {
    var slots = [UInt64](repeating: 0, count: presence.count)
    var place = rows.lowerBound - marks.firstWord << 6
    for (index, word) in presence.enumerated() where word != 0 {
      slots[index] = marks.bits(from: place).deposited(at: word)
      place += word.nonzeroBitCount
    }
    return slots
  }

  /// The rows of some slots.
  func rows(of slots: [UInt64]) -> RowMarks {
    var marks = RowMarks([], within: rows)
    var place = rows.lowerBound - marks.firstWord << 6
    for (index, word) in presence.enumerated() where word != 0 {
      marks.set(slots[index].extracted(at: word), from: place)
      place += word.nonzeroBitCount
    }
    return marks
  }
}
