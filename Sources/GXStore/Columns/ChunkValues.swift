/// The values of a chunk in the narrowest encoding that holds them all; rows without a value hold 0.
package enum ChunkValues: Hashable, Sendable {
  /// Every row that has a value has this one.
  case constant(Int64)
  case bytes1([Int8])
  case bytes2([Int16])
  case bytes4([Int32])
  case bytes8([Int64])

  /// Encodes the values of a chunk.
  ///
  /// - Parameter validity: the rows with a value, or `nil` for all.
  init(_ values: ArraySlice<Int64>, validity: Bitmap?, summary: ChunkSummary) {
    guard let least = summary.minimum, let greatest = summary.maximum, least != greatest else {
      self = .constant(summary.minimum ?? 0)
      return
    }
    let range = least...greatest
    if range.fits(Int8.self) {
      self = .bytes1(values.map { Int8(truncatingIfNeeded: $0) })
    } else if range.fits(Int16.self) {
      self = .bytes2(values.map { Int16(truncatingIfNeeded: $0) })
    } else if range.fits(Int32.self) {
      self = .bytes4(values.map { Int32(truncatingIfNeeded: $0) })
    } else {
      self = .bytes8(Array(values))
    }
  }

  /// Takes values that are stored already, in a narrower width where it holds them.
  init<Width: FixedWidthInteger & SignedInteger>(_ values: [Width], summary: ChunkSummary) {
    guard let least = summary.minimum, let greatest = summary.maximum, least != greatest else {
      self = .constant(summary.minimum ?? 0)
      return
    }
    let range = least...greatest
    if range.fits(Int8.self) {
      self = .bytes1(values as? [Int8] ?? values.map { Int8(truncatingIfNeeded: $0) })
    } else if range.fits(Int16.self) {
      self = .bytes2(values as? [Int16] ?? values.map { Int16(truncatingIfNeeded: $0) })
    } else if range.fits(Int32.self) {
      self = .bytes4(values as? [Int32] ?? values.map { Int32(truncatingIfNeeded: $0) })
    } else {
      self = .bytes8(values.map { Int64(truncatingIfNeeded: $0) })
    }
  }

  /// The value of a row of the chunk.
  @inline(__always)
  package subscript(row: Int) -> Int64 {
    switch self {
    case .constant(let value): value
    case .bytes1(let values): Int64(values[row])
    case .bytes2(let values): Int64(values[row])
    case .bytes4(let values): Int64(values[row])
    case .bytes8(let values): values[row]
    }
  }

  /// Whether the values are one, which rows without a value seem to have too.
  package var isConstant: Bool { if case .constant = self { true } else { false } }

  /// The bytes that the values take.
  package var byteCount: Int {
    switch self {
    case .constant: 0
    case .bytes1(let values): values.count
    case .bytes2(let values): values.count * 2
    case .bytes4(let values): values.count * 4
    case .bytes8(let values): values.count * 8
    }
  }
}

extension ClosedRange<Int64> {
  fileprivate func fits<Width: FixedWidthInteger>(_ width: Width.Type) -> Bool {
    Int64(Width.min) <= lowerBound && upperBound <= Int64(Width.max)
  }
}
