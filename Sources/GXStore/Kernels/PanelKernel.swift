extension Corpus {
  /// The rows of a set whose organs have a value in every year that the set touches.
  func balancedPanel(of column: Column, in rows: RowSet, threads: Int) -> RowSet {
    let marks = mapOrganStretches(of: rows, threads: threads) { stretch in
      var members = PanelMembers()
      var works: [OrganWork] = []
      for (index, year) in stretch.years.enumerated() {
        for piece in year.pieces {
          let chunk = column.chunks[piece.chunk]
          works.append(OrganWork(self, piece, in: stretch, valid: [chunk]))
          members.note(works[works.count - 1], year: index)
        }
      }
      return works.map {
        RowMarks(of: $0.piece, words: members.words(of: $0, years: stretch.years.count))
      }
    }
    return RowSet(ranges: rows.ranges, mask: Bitmap(marks.joined(), count: rowCount))
  }
}

/// In how many years, one after the other, each organ of a stretch has had a value.
private struct PanelMembers {
  private var years = [UInt16](repeating: 0, count: OrganSlots.count(byScope: false))

  /// Notes the organs of rows that count; those that lack one of the years before are past counting.
  mutating func note(_ work: OrganWork, year: Int) {
    work.slots.withLane { slots in
      slots.check(0..<work.piece.rows.count)
      years.withMutableLane { years in
        years.check(0..<OrganSlots.count(byScope: false))
        for index in work.words.indices {
          PanelMembers.note(
            work.block(index), slots, year: UInt16(truncatingIfNeeded: year), in: years)
        }
      }
    }
  }

  /// Without a branch a row.
  private static func note(
    _ block: OrganWork.Block, _ slots: Lane<UInt16>, year: UInt16, in years: MutableLane<UInt16>
  ) {
    var bits = block.counted
    for offset in 0..<block.rows.count {
      let slot = Int(slots[block.firstSlot &+ offset])
      let seen = years[slot]
      years[slot] = seen &+ (seen == year ? UInt16(truncatingIfNeeded: bits & 1) : 0)
      bits &>>= 1
    }
  }

  /// The rows of a piece, valued or not, whose organs have a value in all years, as bits.
  func words(of work: OrganWork, years count: Int) -> [UInt64] {
    var words = work.piece.words(valid: [])
    work.slots.withLane { slots in
      slots.check(0..<work.piece.rows.count)
      years.withLane { years in
        years.check(0..<OrganSlots.count(byScope: false))
        for index in words.indices {
          words[index] &= PanelMembers.members(
            of: work.block(index), slots, count: UInt16(truncatingIfNeeded: count), in: years)
        }
      }
    }
    return words
  }

  private static func members(
    of block: OrganWork.Block, _ slots: Lane<UInt16>, count: UInt16, in years: Lane<UInt16>
  ) -> UInt64 {
    var bits = BitCollector()
    for offset in 0..<block.rows.count {
      bits.append(years[Int(slots[block.firstSlot &+ offset])] == count ? 1 : 0)
    }
    return bits.word(of: block.rows)
  }
}
