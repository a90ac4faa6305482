import GXModel

/// For each row of a piece, the slot of its organ in arrays that have one for each organ of a stretch, or
/// one for each of its scopes.
struct OrganSlots {
  /// Slots of an organ where each scope has its own; a power of two.
  private static let scopes = 4

  private var slots: [UInt16]

  /// The number of slots in an array.
  static func count(byScope: Bool) -> Int {
    OrganIndex.stretch * (byScope ? scopes : 1)
  }

  /// - Parameter piece: rows whose organs lie in the stretch.
  init(_ corpus: Corpus, _ piece: RowPiece, in stretch: OrganStretch, byScope: Bool) {
    let (rows, first) = (piece.corpusRows, Int32(truncatingIfNeeded: stretch.first))
    slots = [UInt16](repeating: 0, count: rows.count)
    var all: UInt32 = 0
    slots.withMutableLane { slots in
      slots.check(0..<rows.count)
      corpus.attributes.organs.withLane { organs in
        organs.check(rows)
        for index in 0..<rows.count {
          let slot = UInt32(bitPattern: organs[rows.lowerBound &+ index] &- first)
          slots[index] = UInt16(truncatingIfNeeded: slot)
          all |= slot
        }
      }
    }
    // As the length of a stretch is a power of two, all slots lie below it if their bits do together.
    precondition(all < OrganIndex.stretch)
    if byScope { split(by: corpus.attributes.scopes[rows]) }
  }

  private mutating func split(by codes: ArraySlice<UInt8>) {
    for (index, code) in codes.enumerated() {
      slots[index] = slots[index] * 4 + UInt16(code) % UInt16(OrganSlots.scopes)
    }
  }

  /// Calls with the slots by the position of a row in the piece; each lies below ``count(byScope:)``.
  @inline(__always)
  func withLane<Result>(_ body: (Lane<UInt16>) -> Result) -> Result { slots.withLane(body) }
}

/// Collects bits of consecutive rows.
struct BitCollector {
  private var bits: UInt64 = 0

  /// Appends the lowest bit of a number of which no other is set.
  @inline(__always)
  mutating func append(_ bit: UInt64) { bits = bits &>> 1 | bit &<< 63 }

  /// The bits of a block of rows, all of which were appended, in their places in a word.
  @inline(__always)
  func word(of block: Range<Int>) -> UInt64 {
    (bits &>> UInt64(64 - block.count)) &<< UInt64(block.lowerBound & 63)
  }
}
