extension Chunk {
  /// The summary of some rows of the chunk.
  ///
  /// - Parameters:
  ///   - piece: the rows, counted within the chunk.
  ///   - mask: the rows of the corpus that count, or `nil` for all.
  ///   - base: the chunk's first row in the corpus.
  package func summary(of piece: Range<Int>, mask: Bitmap?, base: Int) -> ChunkSummary {
    if case .none = validity { return ChunkSummary() }
    return switch values {
    case .constant(let value): constantSummary(value, of: piece, mask: mask, base: base)
    case .bytes1(let values): summary(values.span, of: piece, mask: mask, base: base)
    case .bytes2(let values): summary(values.span, of: piece, mask: mask, base: base)
    case .bytes4(let values): summary(values.span, of: piece, mask: mask, base: base)
    case .bytes8(let values): summary(values.span, of: piece, mask: mask, base: base)
    }
  }

  private func constantSummary(
    _ value: Int64, of piece: Range<Int>, mask: Bitmap?, base: Int
  ) -> ChunkSummary {
    var count = 0
    Bitmap.forEachWord(in: piece) { word, trim in
      count += (trim & chosen(word, mask: mask, base: base)).nonzeroBitCount
    }
    guard count > 0 else { return ChunkSummary() }
    return ChunkSummary(
      count: count, sum: Int128(value) * Int128(count), minimum: value, maximum: value)
  }

  @inline(__always)
  private func chosen(_ word: Int, mask: Bitmap?, base: Int) -> UInt64 {
    validWord(word) & (mask?.words[base >> 6 + word] ?? ~0)
  }

  /// Words of 64 rows of which all or none count are added in one straight loop; others bit by bit.
  @inline(__always)
  private func summary<Value: FixedWidthInteger & SignedInteger>(
    _ values: Span<Value>, of piece: Range<Int>, mask: Bitmap?, base: Int
  ) -> ChunkSummary {
    var count = 0
    var sum: Int128 = 0
    var least = Value.max
    var greatest = Value.min
    Bitmap.forEachWord(in: piece) { word, trim in
      let rows = trim & chosen(word, mask: mask, base: base)
      guard rows != 0 else { return }
      count += rows.nonzeroBitCount
      // 64 values of four bytes or fewer cannot overflow; wider ones are added in 128 bits.
      var partial: Int64 = 0
      let first = word << 6
      if rows == ~0, Value.bitWidth <= 32 {
        for row in first..<first + 64 {
          partial &+= Int64(truncatingIfNeeded: values[row])
          least = min(least, values[row])
          greatest = max(greatest, values[row])
        }
      } else {
        Bitmap.forEachBit(of: rows) { bit in
          let value = values[first + bit]
          if Value.bitWidth <= 32 { partial &+= Int64(value) } else { sum += Int128(value) }
          least = min(least, value)
          greatest = max(greatest, value)
        }
      }
      sum += Int128(partial)
    }
    guard count > 0 else { return ChunkSummary() }
    return ChunkSummary(
      count: count, sum: sum, minimum: Int64(least), maximum: Int64(greatest))
  }
}
