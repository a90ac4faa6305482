/// The summary of a column, of whole chunks their own.
struct SummaryReduction: Reduction {
  let column: Column

  var empty: ChunkSummary { ChunkSummary() }

  func weight(of piece: RowPiece) -> Int { piece.isUnmaskedWhole ? 1 : piece.rows.count }

  func add(_ piece: RowPiece, to partial: inout ChunkSummary) {
    let chunk = column.chunks[piece.chunk]
    partial.add(
      piece.isUnmaskedWhole
        ? chunk.summary : chunk.summary(of: piece.rows, mask: piece.mask, base: piece.base))
  }

  func merge(_ other: ChunkSummary, into partial: inout ChunkSummary) { partial.add(other) }
}

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

  @inline(__always)
  private func summary<Value: FixedWidthInteger & SignedInteger>(
    _ values: Span<Value>, of piece: Range<Int>, mask: Bitmap?, base: Int
  ) -> ChunkSummary {
    var total = RunningSummary<Value>()
    Bitmap.forEachWord(in: piece) { word, trim in
      let rows = trim & chosen(word, mask: mask, base: base)
      guard rows != 0 else { return }
      let first = word << 6
      if Value.bitWidth > 32 || first + 64 > values.count || rows.nonzeroBitCount < 8 {
        Bitmap.forEachBit(of: rows) { total.add(values[first + $0]) }
      } else if rows == ~0 {
        total.add(block: values.extracting(first..<first + 64))
      } else {
        total.add(block: values.extracting(first..<first + 64), chosen: rows)
      }
    }
    return total.summary
  }
}

/// The summary of values of one width, added one by one or in blocks of 64.
private struct RunningSummary<Value: FixedWidthInteger & SignedInteger> {
  private var count = 0
  private var sum: Int128 = 0
  private var least = Value.max
  private var greatest = Value.min

  @inline(__always)
  mutating func add(_ value: Value) {
    count += 1
    sum += Int128(value)
    least = min(least, value)
    greatest = max(greatest, value)
  }

  /// Adds 64 values of at most four bytes, whose sum cannot overflow eight.
  @inline(__always)
  mutating func add(block: Span<Value>) {
    var partial: Int64 = 0
    for index in 0..<64 {
      let value = block[index]
      partial &+= Int64(truncatingIfNeeded: value)
      least = min(least, value)
      greatest = max(greatest, value)
    }
    count += 64
    sum += Int128(partial)
  }

  /// Adds those of 64 values whose bits are set, without a branch a row.
  @inline(__always)
  mutating func add(block: Span<Value>, chosen: UInt64) {
    var partial: Int64 = 0
    for index in 0..<64 {
      let keep = 0 &- Value(truncatingIfNeeded: chosen &>> UInt64(truncatingIfNeeded: index) & 1)
      let value = block[index] & keep
      partial &+= Int64(truncatingIfNeeded: value)
      least = min(least, value | (Value.max & ~keep))
      greatest = max(greatest, value | (Value.min & ~keep))
    }
    count += chosen.nonzeroBitCount
    sum += Int128(partial)
  }

  var summary: ChunkSummary {
    count == 0
      ? ChunkSummary()
      : ChunkSummary(count: count, sum: sum, minimum: Int64(least), maximum: Int64(greatest))
  }
}
