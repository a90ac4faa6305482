extension Corpus {
  /// The rows of a set whose organs have a value in every year that the set touches.
  func balancedPanel(of column: Column, in rows: RowSet, threads: Int) -> RowSet {
    let marks = mapOrganStretches(of: rows, threads: threads) { stretch in
      var members = PanelMembers()
      var works: [OrganWork] = []
      for (_, pieces) in stretch.years {
        let own = pieces.map { OrganWork(self, $0, valid: [column.chunks[$0.chunk]]) }
        members.keep(own)
        works += own
      }
      return works.map { RowMarks(of: $0.piece, words: members.words(of: $0)) }
    }
    return RowSet(ranges: rows.ranges, mask: Bitmap(marks.joined(), count: rowCount))
  }
}

/// The organs of a stretch that have had a value in each year so far.
private struct PanelMembers {
  /// One for a member, else zero.
  private var isMember = [UInt8](repeating: 1, count: OrganWork.slotCount)

  /// Keeps the organs that have a row that counts among those of a year.
  mutating func keep(_ year: [OrganWork]) {
    var isPresent = [UInt8](repeating: 0, count: isMember.count)
    isPresent.withMutableLane { isPresent in
      isPresent.check(0..<OrganWork.slotCount)
      for work in year {
        work.flags.bytes.withLane { flags in
          flags.check(work.places)
          work.forEachSlot { place, slot in isPresent[slot] |= flags[place] }
        }
      }
    }
    for organ in isMember.indices { isMember[organ] &= isPresent[organ] }
  }

  /// The rows of a piece, valued or not, whose organs are members, as bits.
  func words(of work: OrganWork) -> [UInt64] {
    zip(work.piece.words(valid: []), work.gather(isMember).words(ofBit: 0)).map { $0 & $1 }
  }
}
