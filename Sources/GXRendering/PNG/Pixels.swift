/// Comparisons of pixels, two in each word.
enum Pixels {
  /// The bits that are drawn.
  static let colors: UInt32 = 0xFF_FFFF
  private static let pair: UInt64 = 0xFF_FFFF_00FF_FFFF

  /// How many pixels from a place on have a value.
  static func run(_ row: UnsafePointer<UInt32>, from start: Int, to end: Int, of value: UInt32)
    -> Int
  {
    let wanted = UInt64(value) << 32 | UInt64(value)
    var x = start
    // SAFETY: eight pixels lie before `end`, the end of the row.
    while x + 8 <= end {
      let words = UnsafeRawPointer(row + x)
      let differences =
        (load(words, 0) ^ wanted) | (load(words, 8) ^ wanted) | (load(words, 16) ^ wanted)
        | (load(words, 24) ^ wanted)
      guard differences & pair == 0 else { break }
      x += 8
    }
    while x < end, row[x] & colors == value { x += 1 }
    return x - start
  }

  static func areEqual(_ one: UnsafePointer<UInt32>, _ two: UnsafePointer<UInt32>, count: Int)
    -> Bool
  {
    var x = 0
    // SAFETY: both rows have `count` pixels.
    while x + 8 <= count {
      let (first, second) = (UnsafeRawPointer(one + x), UnsafeRawPointer(two + x))
      let differences =
        (load(first, 0) ^ load(second, 0)) | (load(first, 8) ^ load(second, 8))
        | (load(first, 16) ^ load(second, 16)) | (load(first, 24) ^ load(second, 24))
      guard differences & pair == 0 else { return false }
      x += 8
    }
    while x < count {
      guard (one[x] ^ two[x]) & colors == 0 else { return false }
      x += 1
    }
    return true
  }

  private static func load(_ words: UnsafeRawPointer, _ offset: Int) -> UInt64 {
    words.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
  }
}
