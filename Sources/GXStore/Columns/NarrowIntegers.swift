/// Integers in the narrowest width that holds them all.
package enum NarrowIntegers: Hashable, Sendable {
  case bytes1([Int8])
  case bytes2([Int16])
  case bytes4([Int32])
  case bytes8([Int64])

  /// - Parameter range: holds all values.
  init<Width: FixedWidthInteger & SignedInteger>(
    _ values: [Width], within range: ClosedRange<Int64>
  ) {
    if range.fits(Int8.self) {
      self = .bytes1(values.map { Int8(truncatingIfNeeded: $0) })
    } else if range.fits(Int16.self) {
      self = .bytes2(values.map { Int16(truncatingIfNeeded: $0) })
    } else if range.fits(Int32.self) {
      self = .bytes4(values.map { Int32(truncatingIfNeeded: $0) })
    } else {
      self = .bytes8(values.map { Int64(truncatingIfNeeded: $0) })
    }
  }

  /// The bytes that each value takes, if a range holds all.
  static func width(for range: ClosedRange<Int64>) -> Int {
    range.fits(Int8.self) ? 1 : range.fits(Int16.self) ? 2 : range.fits(Int32.self) ? 4 : 8
  }

  @inline(__always)
  subscript(index: Int) -> Int64 {
    switch self {
    case .bytes1(let values): Int64(values[index])
    case .bytes2(let values): Int64(values[index])
    case .bytes4(let values): Int64(values[index])
    case .bytes8(let values): values[index]
    }
  }

  /// The bytes that the values take.
  var byteCount: Int {
    switch self {
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
