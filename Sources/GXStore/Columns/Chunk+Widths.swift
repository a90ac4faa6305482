extension Chunk {
  /// A stretch of values that are stored already; those of rows without one are anything.
  ///
  /// - Parameter valid: the rows with a value; `nil` for all.
  init<Width: FixedWidthInteger & SignedInteger>(_ values: [Width], valid: Bitmap?) {
    var summary = ChunkSummary()
    var least = Width.max
    var greatest = Width.min
    var sum: Int128 = 0
    var count = 0
    func add(_ part: ArraySlice<Width>) {
      // 64 values at a time cannot overflow 64 bits unless they have as many.
      if Width.bitWidth < 64 {
        var block: Int64 = 0
        for value in part {
          least = Swift.min(least, value)
          greatest = Swift.max(greatest, value)
          block &+= Int64(truncatingIfNeeded: value)
        }
        sum += Int128(block)
      } else {
        for value in part {
          least = Swift.min(least, value)
          greatest = Swift.max(greatest, value)
          sum += Int128(truncatingIfNeeded: value)
        }
      }
      count += part.count
    }
    if let valid {
      for (index, word) in valid.words.enumerated() where word != 0 {
        let base = index << 6
        if word == ~0 {
          add(values[base..<base + 64])
        } else {
          Bitmap.forEachBit(of: word) { add(values[base + $0...base + $0]) }
        }
      }
    } else {
      add(values[...])
    }
    summary.count = count
    summary.sum = sum
    if count > 0 {
      summary.minimum = Int64(truncatingIfNeeded: least)
      summary.maximum = Int64(truncatingIfNeeded: greatest)
    }
    self.init(
      count: values.count, values: ChunkValues(values, summary: summary),
      validity: count == 0 ? .none : count == values.count ? .all : valid.map { .some($0) } ?? .all,
      summary: summary)
  }
}
