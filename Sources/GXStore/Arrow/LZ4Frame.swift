/// Unpacks frames of LZ4, which other programs compress Arrow buffers with.
///
/// Formats: https://github.com/lz4/lz4/blob/dev/doc/lz4_Frame_format.md and `lz4_Block_format.md`. The
/// optional checksums are passed over.
enum LZ4Frame {
  private static let magic: UInt32 = 0x184D_2204

  /// The content of a frame, which must be exactly `count` bytes long.
  static func decompress(_ bytes: ArraySlice<UInt8>, count: Int) throws(ArrowError) -> [UInt8] {
    let frame = Array(bytes)
    guard frame.number(UInt32.self, at: 0) == magic, frame.count >= 7, count >= 0,
      // No block grows by more than this factor, so that a small file cannot claim much memory.
      count / 256 <= frame.count
    else { throw .malformed("LZ4") }
    let flags = frame[4]
    guard flags >> 6 == 1, flags & 1 == 0 else { throw .unsupported("LZ4 \(flags)") }
    var place = 7 + (flags & 0b1000 == 0 ? 0 : 8)
    var content: [UInt8] = []
    content.reserveCapacity(count)
    while true {
      guard let header = frame.number(UInt32.self, at: place) else { throw .malformed("LZ4") }
      if header == 0 { break }
      let size = Int(header & 0x7FFF_FFFF)
      place += 4
      guard size <= frame.count - place else { throw .malformed("LZ4") }
      let block = frame[place..<place + size]
      if header >> 31 == 1 {
        content.append(contentsOf: block)
      } else {
        try append(block, to: &content, limit: count)
      }
      place += size + (flags & 0b1_0000 == 0 ? 0 : 4)
    }
    guard content.count == count else { throw .malformed("LZ4") }
    return content
  }

  /// Unpacks a block: stretches of literal bytes, each followed by a repetition of what came before.
  private static func append(_ block: ArraySlice<UInt8>, to content: inout [UInt8], limit: Int)
    throws(ArrowError)
  {
    var rest = block
    while let token = rest.popFirst() {
      let literals = try length(token >> 4, &rest)
      guard literals <= rest.count, literals <= limit - content.count else {
        throw .malformed("LZ4")
      }
      content.append(contentsOf: rest.prefix(literals))
      rest = rest.dropFirst(literals)
      guard let low = rest.popFirst() else { return }
      guard let high = rest.popFirst() else { throw .malformed("LZ4") }
      let distance = Int(low) | Int(high) << 8
      let repeated = try length(token & 15, &rest) + 4
      guard (1...max(1, content.count)).contains(distance), distance <= content.count,
        repeated <= limit - content.count
      else { throw .malformed("LZ4") }
      // A repetition may overlap what it makes.
      for _ in 0..<repeated { content.append(content[content.count - distance]) }
    }
  }

  /// A length of four bits, continued by bytes while they are full.
  private static func length(_ nibble: UInt8, _ rest: inout ArraySlice<UInt8>) throws(ArrowError)
    -> Int
  {
    var length = Int(nibble)
    guard nibble == 15 else { return length }
    while true {
      guard let byte = rest.popFirst() else { throw .malformed("LZ4") }
      length += Int(byte)
      if byte != 255 { return length }
    }
  }
}
