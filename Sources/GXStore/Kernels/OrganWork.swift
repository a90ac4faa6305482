import GXModel

/// The rows of a piece on their way to and from arrays that have a slot for each organ of a stretch.
struct OrganWork {
  /// The number of slots in an array.
  static var slotCount: Int { OrganIndex.stretch }

  let piece: RowPiece
  /// One where a row counts, else zero.
  let flags: RowFlags
  /// The places of the piece's rows in ``flags`` and whatever lies beside it.
  let places: Range<Int>
  private let organs: [Int32]

  /// - Parameters:
  ///   - piece: rows whose organs lie in one stretch.
  ///   - chunks: a row counts when it has a value in each of these.
  init(_ corpus: Corpus, _ piece: RowPiece, valid chunks: [Chunk]) {
    self.piece = piece
    flags = RowFlags(words: piece.words(valid: chunks))
    let first = piece.rows.lowerBound & 63
    places = first..<first + piece.rows.count
    organs = corpus.attributes.organs
  }

  /// The row of the chunk at a place.
  @inline(__always)
  func row(at place: Int) -> Int { piece.rows.lowerBound & ~63 &+ place }

  /// Calls with each place and its slot, which lies below ``slotCount``.
  @inline(__always)
  func forEachSlot(_ body: (_ place: Int, _ slot: Int) -> Void) {
    let (places, rows) = (places, piece.corpusRows)
    let origin = rows.lowerBound - places.lowerBound
    organs.withLane { organs in
      organs.check(rows)
      for place in places { body(place, OrganWork.slot(of: organs[origin &+ place])) }
    }
  }

  /// Calls with the place and the slot of each row of the piece whose value is kept at some places of the
  /// chunk, and the value's position.
  @inline(__always)
  func forEachSlot(
    at kept: SparsePlaces, _ body: (_ place: Int, _ slot: Int, _ index: Int) -> Void
  ) {
    let (rows, base) = (piece.corpusRows, piece.base)
    let origin = piece.rows.lowerBound & ~63
    organs.withLane { organs in
      organs.check(rows)
      kept.forEach(in: piece.rows) { row, index in
        body(row &- origin, OrganWork.slot(of: organs[base &+ row]), index)
      }
    }
  }

  /// A stretch is a power of two long and begins at a multiple of it.
  @inline(__always)
  private static func slot(of organ: Int32) -> Int { Int(organ) & (slotCount - 1) }

  /// What an array of slots has for each row.
  func gather(_ source: [UInt8]) -> RowFlags {
    var bytes = [UInt8](repeating: 0, count: flags.bytes.count)
    precondition(source.count == OrganWork.slotCount)
    bytes.withMutableLane { bytes in
      source.withLane { source in
        bytes.check(places)
        forEachSlot { place, slot in bytes[place] = source[slot] }
      }
    }
    return RowFlags(bytes: bytes)
  }
}
