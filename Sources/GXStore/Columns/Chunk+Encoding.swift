extension Chunk {
  /// Encodes a stretch of values; those of rows without one are taken for 0.
  ///
  /// - Parameter valid: the rows with a value; `nil` for all.
  convenience init<Width: FixedWidthInteger & SignedInteger>(
    _ values: [Width], valid: Bitmap?
  ) {
    var values = values
    var nonzero = Bitmap(nonzero: values)
    if let valid, !nonzero.isSubset(of: valid) {
      for row in values.indices where !valid[row] { values[row] = 0 }
      nonzero = nonzero.intersection(valid)
    }
    let summary = ChunkSummary(values, valid: valid)
    self.init(
      count: values.count,
      values: ChunkValues(values, nonzero: nonzero, summary: summary),
      validity: summary.count == 0
        ? .none : summary.count == values.count ? .all : valid.map { .some($0) } ?? .all,
      summary: summary)
  }
}

extension ChunkSummary {
  /// The summary of a stretch of values.
  ///
  /// - Parameter valid: the rows with a value; `nil` for all.
  init<Width: FixedWidthInteger & SignedInteger>(_ values: [Width], valid: Bitmap?) {
    var least = Width.max
    var greatest = Width.min
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
    if count > 0 {
      minimum = Int64(truncatingIfNeeded: least)
      maximum = Int64(truncatingIfNeeded: greatest)
    }
  }
}
