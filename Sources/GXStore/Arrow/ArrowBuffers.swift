#if _endian(big)
  #error("Arrow buffers are read as they are, which needs a little-endian processor.")
#endif

/// The buffers of one column within a file, unpacked when asked for.
struct ArrowBuffers: Sendable {
  let bytes: [UInt8]
  let places: [Range<Int>]
  let codec: ArrowMetadata.Codec?

  func isEmpty(_ index: Int) -> Bool { places[index].isEmpty }

  /// The content of a buffer.
  func content(_ index: Int) throws(ArrowError) -> [UInt8] {
    let place = places[index]
    guard let codec, !place.isEmpty else { return Array(bytes[place]) }
    guard place.count >= 8, let count = bytes.number(Int64.self, at: place.lowerBound) else {
      throw .malformed("buffer")
    }
    let stored = bytes[place.dropFirst(8)]
    if count == -1 { return Array(stored) }
    return switch codec {
    case .zstd: try Zstd.decompress(stored, count: Int(count))
    case .lz4Frame: try LZ4Frame.decompress(stored, count: Int(count))
    }
  }

  /// A buffer as numbers, of which there must be at least `count`.
  func numbers<Number: FixedWidthInteger>(_ index: Int, as type: Number.Type, count: Int)
    throws(ArrowError) -> [Number]
  {
    if count == 0 { return [] }
    let content = try content(index)
    let (size, overflow) = count.multipliedReportingOverflow(by: MemoryLayout<Number>.size)
    guard !overflow, content.count >= size else { throw .malformed("buffer") }
    // SAFETY: the source holds at least `size` bytes, the target room for `count` numbers, which are
    // `size` bytes; any pattern of bits is an integer.
    return unsafe [Number](unsafeUninitializedCapacity: count) { target, written in
      unsafe content.withUnsafeBytes { source in
        unsafe UnsafeMutableRawBufferPointer(target).copyMemory(
          from: UnsafeRawBufferPointer(rebasing: source[..<size]))
      }
      written = count
    }
  }

  /// A buffer of bits, of which there must be at least `count`.
  func bits(_ index: Int, count: Int) throws(ArrowError) -> Bitmap {
    let content = try content(index)
    guard content.count >= (count + 7) / 8 else { throw .malformed("buffer") }
    return Bitmap(bytes: content, count: count)
  }
}

extension Bitmap {
  /// Bits from bytes, the lowest first; there must be enough of them.
  init(bytes: [UInt8], count: Int) {
    var words = [UInt64](repeating: 0, count: (count + 63) / 64)
    let whole = count / 64
    bytes.withLane { bytes in
      bytes.check(0..<whole * 8)
      for index in 0..<whole { words[index] = bytes.octet(at: index &* 8) }
    }
    for index in whole * 8..<(count + 7) / 8 {
      words[whole] |= UInt64(bytes[index]) << UInt64(8 * (index & 7))
    }
    if count % 64 != 0 { words[words.count - 1] &= (1 << UInt64(count % 64)) - 1 }
    self.init(words: words, count: count)
  }

  /// The bits as bytes, the lowest first.
  var bytes: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(words.count * 8)
    for word in words { bytes.append(littleEndian: word) }
    return Array(bytes.prefix((count + 7) / 8))
  }
}
