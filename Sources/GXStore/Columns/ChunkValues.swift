/// The values of a chunk in the smallest encoding that holds them all; rows without a value hold 0.
package enum ChunkValues: Hashable, Sendable {
  /// Every row that has a value has this one.
  case constant(Int64)
  /// One for each row.
  case dense(NarrowIntegers)
  /// Only those that are not zero.
  case sparse(SparsePlaces, NarrowIntegers)

  /// Encodes the values of a chunk.
  ///
  /// - Parameters:
  ///   - nonzero: the rows whose values are not zero.
  ///   - summary: of the rows with a value; those without one hold 0.
  init<Width: FixedWidthInteger & SignedInteger>(
    _ values: [Width], nonzero: Bitmap, summary: ChunkSummary
  ) {
    guard let least = summary.minimum, let greatest = summary.maximum, least != greatest else {
      self = .constant(summary.minimum ?? 0)
      return
    }
    // Going from place to place takes longer than straight on, so it must save a quarter of the bytes.
    let kept = nonzero.population
    let width = NarrowIntegers.width(for: least...greatest)
    guard
      SparsePlaces.byteCount(kept: kept, of: values.count) + kept * width
        <= values.count * width * 3 / 4
    else {
      self = .dense(NarrowIntegers(values, within: least...greatest))
      return
    }
    var packed: [Width] = []
    packed.reserveCapacity(kept)
    let places = SparsePlaces(nonzero)
    places.forEach(in: 0..<values.count) { row, _ in packed.append(values[row]) }
    self = .sparse(places, NarrowIntegers(packed, within: least...greatest))
  }

  /// The value of a row of the chunk.
  @inline(__always)
  package subscript(row: Int) -> Int64 {
    switch self {
    case .constant(let value): value
    case .dense(let values): values[row]
    case .sparse(let places, let values): places.index(of: row).map { values[$0] } ?? 0
    }
  }

  /// Whether the values are one, which rows without a value seem to have too.
  package var isConstant: Bool { if case .constant = self { true } else { false } }

  /// The bytes that the values take.
  package var byteCount: Int {
    switch self {
    case .constant: 0
    case .dense(let values): values.byteCount
    case .sparse(let places, let values): places.byteCount + values.byteCount
    }
  }
}
