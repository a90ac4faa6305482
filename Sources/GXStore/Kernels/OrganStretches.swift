import GXModel

/// Consecutive organs, and the rows of a set that are theirs. No organ is in two stretches, so threads
/// that take different ones gather apart.
struct OrganStretch: Sendable {
  /// The first organ.
  let first: Int
  let slots: OrganSlots
  /// Each year that the set touches, ascending.
  let years: [OrganYear]
  /// The organs and scopes of all rows of the corpus.
  private let organs: [Int32]
  private let scopes: [UInt8]

  fileprivate init(_ number: Int, years: [OrganIndex.Year], of rows: RowSet, in corpus: Corpus) {
    first = number * OrganIndex.stretch
    slots = years.first?.slots ?? OrganSlots(byScope: false)
    organs = corpus.attributes.organs
    scopes = corpus.attributes.scopes
    self.years = years.map { year in
      let own = year.rows(ofStretch: number)
      return OrganYear(
        year: Int(year.year), rows: own,
        pieces: rows.pieces(within: own, rowCount: corpus.rowCount),
        presence: year.presence(ofStretch: number))
    }
  }

  /// The number of slots, the same in all stretches.
  var slotCount: Int { OrganIndex.stretch * slots.perOrgan }

  /// The number of words in a bitmap of the slots of the organs that the stretch has.
  var wordCount: Int { years.first?.presence.count ?? 0 }

  /// Calls with what tells the organs of some rows of the stretch, within the corpus.
  @inline(__always)
  func withOrgans(of rows: Range<Int>, _ body: (OrganLane) -> Void) {
    organs.withLane { organs in
      scopes.withLane { scopes in
        organs.check(rows)
        scopes.check(rows)
        body(OrganLane(organs: organs, scopes: scopes, slots: slots))
      }
    }
  }

  /// Calls with the position of each organ that has a value of a column in a row of the set.
  func forEachOrgan(valid column: Column, _ body: (_ organ: Int) -> Void) {
    var known = [UInt64](repeating: 0, count: wordCount)
    for year in years {
      for (index, word) in year.slots(of: year.rows(valid: column)).enumerated() {
        known[index] |= slots.widened(word)
      }
    }
    let perWord = 64 / slots.perOrgan
    for (index, word) in known.enumerated() {
      for organ in 0..<perWord where word >> UInt64(organ * slots.perOrgan) & 1 == 1 {
        body(index * perWord + organ)
      }
    }
  }
}

/// Tells the places of rows' organs in arrays for a stretch.
struct OrganLane {
  fileprivate let organs: Lane<Int32>
  fileprivate let scopes: Lane<UInt8>
  fileprivate let slots: OrganSlots

  /// The organ's place among those of the stretch, below ``OrganIndex/stretch``.
  @inline(__always)
  func organ(of row: Int) -> Int {
    // A stretch is a power of two long and begins at a multiple of it.
    Int(organs[row]) & (OrganIndex.stretch - 1)
  }

  /// The organ's slot, or that of its scope, below ``OrganStretch/slotCount``.
  @inline(__always)
  func slot(of row: Int) -> Int {
    slots.perOrgan == 1 ? organ(of: row) : slots[organ(of: row), scopes[row]]
  }
}

extension Corpus {
  /// Calls `part` with the stretches of all organs over a set's rows; the results come in their order.
  func mapOrganStretches<Result: Sendable>(
    of rows: RowSet, threads: Int, _ part: @Sendable (OrganStretch) -> Result
  ) -> [Result] {
    let years = attributes.organIndex.years.filter {
      !rows.restricted(to: [$0.rows]).isEmpty
    }
    return Parallel.map(attributes.organIndex.stretches, threads: threads) { stretch in
      part(OrganStretch(stretch, years: years, of: rows, in: self))
    }
  }
}
