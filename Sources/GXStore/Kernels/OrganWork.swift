import GXModel

/// The rows of a piece on their way to and from arrays that have a slot for each organ of a stretch, or
/// for each of its scopes.
struct OrganWork {
  /// Slots of an organ where each scope has its own.
  private static let scopes = 4

  let piece: RowPiece
  /// One where a row counts, else zero.
  let flags: RowFlags
  /// The places of the piece's rows in ``flags`` and whatever lies beside it.
  let places: Range<Int>
  private let organs: [Int32]
  /// The scopes of all rows, where each has its own slots.
  private let scopes: [UInt8]?

  /// The number of slots in an array.
  static func slotCount(byScope: Bool = false) -> Int {
    OrganIndex.stretch * (byScope ? scopes : 1)
  }

  /// - Parameters:
  ///   - piece: rows whose organs lie in one stretch.
  ///   - chunks: a row counts when it has a value in each of these.
  init(_ corpus: Corpus, _ piece: RowPiece, byScope: Bool = false, valid chunks: [Chunk]) {
    self.piece = piece
    flags = RowFlags(words: piece.words(valid: chunks))
    let first = piece.rows.lowerBound & 63
    places = first..<first + piece.rows.count
    organs = corpus.attributes.organs
    scopes = byScope ? corpus.attributes.scopes : nil
  }

  /// The row of the chunk at a place.
  @inline(__always)
  func row(at place: Int) -> Int { piece.rows.lowerBound & ~63 &+ place }

  /// Calls with each place and its slot, which lies below ``slotCount(byScope:)``.
  @inline(__always)
  func forEachSlot(_ body: (_ place: Int, _ slot: Int) -> Void) {
    let (places, rows) = (places, piece.corpusRows)
    let origin = rows.lowerBound - places.lowerBound
    // A stretch is a power of two long and begins at a multiple of it.
    let last = Int32(OrganIndex.stretch - 1)
    organs.withLane { organs in
      organs.check(rows)
      guard let scopes else {
        for place in places { body(place, Int(organs[origin &+ place] & last)) }
        return
      }
      for place in places {
        let organ = Int(organs[origin &+ place] & last)
        body(place, organ &* OrganWork.scopes &+ Int(scopes[origin &+ place]) % OrganWork.scopes)
      }
    }
  }

  /// What an array of slots has for each row.
  func gather(_ source: [UInt8]) -> RowFlags {
    var bytes = [UInt8](repeating: 0, count: flags.bytes.count)
    precondition(source.count == OrganWork.slotCount(byScope: scopes != nil))
    bytes.withMutableLane { bytes in
      source.withLane { source in
        bytes.check(places)
        forEachSlot { place, slot in bytes[place] = source[slot] }
      }
    }
    return RowFlags(bytes: bytes)
  }
}

/// Values of a chunk at full width, by row.
protocol WidenedValues {
  subscript(widened row: Int) -> Int64 { get }
}

extension Lane: WidenedValues where Value: LaneValue {
  @inline(__always)
  subscript(widened row: Int) -> Int64 { Int64(truncatingIfNeeded: self[row]) }
}

/// The same value in each row.
struct ConstantValues: WidenedValues {
  let value: Int64

  @inline(__always)
  subscript(widened row: Int) -> Int64 { value }
}
