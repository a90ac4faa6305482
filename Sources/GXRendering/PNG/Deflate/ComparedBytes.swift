/// Bytes that are compared with others of them, eight at once; valid as long as their array.
struct ComparedBytes {
  private let bytes: UnsafeBufferPointer<UInt8>

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  var count: Int { bytes.count }

  subscript(place: Int) -> UInt8 { bytes[place] }

  /// The four bytes from a place on.
  func word(at place: Int) -> UInt32 {
    UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: place, as: UInt32.self)
  }

  /// How many bytes from a place on, none at `end` or behind it, are those so far before.
  func equal(_ place: Int, before distance: Int, to end: Int) -> Int {
    let words = UnsafeRawBufferPointer(bytes)
    var here = place
    while here + 8 <= end {
      let differences =
        words.loadUnaligned(fromByteOffset: here, as: UInt64.self)
        ^ words.loadUnaligned(fromByteOffset: here - distance, as: UInt64.self)
      if differences != 0 {
        return here - place + UInt64(littleEndian: differences).trailingZeroBitCount / 8
      }
      here += 8
    }
    while here < end, bytes[here] == bytes[here - distance] { here += 1 }
    return here - place
  }
}
