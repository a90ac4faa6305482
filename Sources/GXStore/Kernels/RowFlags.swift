/// A byte for each row of a range: loops write bytes faster than bits, which are then packed eight at a time.
///
/// The first byte is that of the first row of the range's first bitmap word.
struct RowFlags {
  private var bytes: [UInt8]

  /// One for the rows of a range of which a condition holds, else zero.
  @inline(__always)
  init(of rows: Range<Int>, where holds: (_ row: Int) -> Bool) {
    let origin = rows.lowerBound & ~63
    let places = rows.lowerBound - origin..<rows.upperBound - origin
    bytes = [UInt8](repeating: 0, count: (places.upperBound + 63) & ~63)
    bytes.withMutableLane { bytes in
      bytes.check(places)
      for place in places { bytes[place] = holds(origin &+ place) ? 1 : 0 }
    }
  }

  /// A bit of each byte, 64 in a word.
  var words: [UInt64] {
    bytes.withLane { bytes in
      bytes.check(0..<self.bytes.count)
      return (0..<self.bytes.count / 64).map { RowFlags.word($0, of: bytes) }
    }
  }

  /// The bits of 64 bytes, each zero or one, that ``Lane/check(_:)`` has let through.
  @inline(__always)
  static func word(_ index: Int, of bytes: Lane<UInt8>) -> UInt64 {
    var word: UInt64 = 0
    for octet in 0..<8 {
      let flags = bytes.octet(at: index &* 64 &+ octet &* 8)
      word |= packed(flags) &<< UInt64(truncatingIfNeeded: octet &* 8)
    }
    return word
  }

  /// The lowest bits of eight bytes as eight bits.
  @inline(__always)
  private static func packed(_ flags: UInt64) -> UInt64 {
    ((flags & 0x0101_0101_0101_0101) &* 0x0102_0408_1020_4080) &>> 56
  }
}

extension Bitmap {
  /// The rows whose values are not zero.
  init(nonzero values: [some FixedWidthInteger]) {
    let rows = values.indices
    let flags = values.withLane { values in
      values.check(rows)
      return RowFlags(of: rows) { values[$0] != 0 }
    }
    self.init(words: flags.words, count: values.count)
  }
}
