/// The scan lines of a PNG file with a palette before compression: a byte that names the filter, then
/// an index for each pixel.
///
/// Lines are not filtered, which is best for areas of one colour, but for those like the line above:
/// they are filtered by it and all zero.
struct Scanlines {
  let bytes: [UInt8]
  let rowLength: Int
  /// Stretches whose bytes are all like the one before, ascending.
  let flats: [Range<Int>]

  /// Shorter stretches may be told as part of something longer.
  private static let shortestFlat = 64
  private static let filterByAbove: UInt8 = 2

  init(_ runs: ColorRuns, width: Int, palette: Palette) {
    let rowLength = 1 + width
    var flats: [Range<Int>] = []
    self.rowLength = rowLength
    bytes = [UInt8](unsafeUninitializedCapacity: runs.rows.count * rowLength) { bytes, count in
      var place = 0
      /// Fills so many bytes.
      func fill(_ value: UInt8, _ count: Int) {
        bytes[place..<place + count].initialize(repeating: value)
        if count > Self.shortestFlat { flats.append(place + 1..<place + count) }
        place += count
      }
      for row in runs.rows {
        fill(row.isEmpty ? Self.filterByAbove : 0, 1)
        if row.isEmpty { fill(0, width) }
        for run in runs.runs[row] { fill(palette.indices[Int(run.color)], Int(run.count)) }
      }
      count = place
    }
    self.flats = flats
  }
}
