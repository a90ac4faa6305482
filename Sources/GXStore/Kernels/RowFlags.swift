/// A byte for each row of a piece: loops over rows read bytes where bitmaps have bits.
///
/// The first byte is that of the first row of the piece's first bitmap word, so words and bytes are
/// turned into each other eight rows at a time.
struct RowFlags {
  private(set) var bytes: [UInt8]

  /// One where a bit is set, else zero.
  init(words: [UInt64]) {
    bytes = [UInt8](repeating: 0, count: words.count * 64)
    bytes.withMutableLane { bytes in
      bytes.check(0..<words.count * 64)
      for (index, word) in words.enumerated() where word != 0 {
        for octet in 0..<8 {
          let bits = word &>> UInt64(truncatingIfNeeded: octet &* 8) & 0xFF
          bytes.setOctet(RowFlags.spread(bits), at: index &* 64 &+ octet &* 8)
        }
      }
    }
  }

  /// - Parameter bytes: a multiple of 64.
  init(bytes: [UInt8]) {
    precondition(bytes.count % 64 == 0)
    self.bytes = bytes
  }

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
  func words(ofBit bit: Int) -> [UInt64] {
    bytes.withLane { bytes in
      bytes.check(0..<self.bytes.count)
      return (0..<self.bytes.count / 64).map { index in
        (0..<8).reduce(into: UInt64(0)) { word, octet in
          let flags = bytes.octet(at: index &* 64 &+ octet &* 8) &>> UInt64(bit)
          word |= RowFlags.packed(flags) &<< UInt64(truncatingIfNeeded: octet &* 8)
        }
      }
    }
  }

  /// Eight bits as the lowest bits of eight bytes.
  @inline(__always)
  private static func spread(_ bits: UInt64) -> UInt64 {
    let own = (bits &* 0x0101_0101_0101_0101) & 0x8040_2010_0804_0201
    return (own &+ 0x7F7F_7F7F_7F7F_7F7F) &>> 7 & 0x0101_0101_0101_0101
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
    self.init(words: flags.words(ofBit: 0), count: values.count)
  }
}
