/// An image as runs of pixels of one colour, and how often each colour occurs.
struct ColorRuns {
  /// A colour's number and how many pixels of a row have it.
  struct Run {
    let color: UInt16
    let count: UInt16
  }

  /// The colours 0xRRGGBB in the order of their first pixel.
  private(set) var colors: [UInt32] = []
  /// How many pixels have each colour, in rows that do not repeat the one above.
  private(set) var counts: [Int] = []
  /// The runs of each row; none for one that repeats the row above.
  private(set) var rows: [Range<Int>] = []
  private(set) var runs: [Run] = []

  /// More colours than any drawing has; a photograph has more.
  static let mostColors = 1 << 14

  private var numbers = [UInt16](repeating: 0, count: slotCount)
  private static let slotCount = 4 * mostColors

  /// Nil when the image has more than `mostColors`.
  init?(_ image: PixelRows) {
    for y in 0..<image.height {
      let start = runs.count
      if !image.repeatsAbove(y) {
        guard add(image.row(y), width: image.width) else { return nil }
      }
      rows.append(start..<runs.count)
    }
  }

  private mutating func add(_ row: UnsafePointer<UInt32>, width: Int) -> Bool {
    var x = 0
    while x < width {
      let color = row[x] & Pixels.colors
      guard let number = number(of: color) else { return false }
      let end = min(width, x + Int(UInt16.max))
      let count = 1 + Pixels.run(row, from: x + 1, to: end, of: color)
      counts[Int(number)] += count
      runs.append(Run(color: number, count: UInt16(truncatingIfNeeded: count)))
      x += count
    }
    return true
  }

  private mutating func number(of color: UInt32) -> UInt16? {
    var slot = Int((color &* 0x9E37_79B1) >> 16)
    // Slots hold a number and one, so that zero is an empty slot; a quarter of them is used at most.
    while numbers[slot] > 0 {
      let number = numbers[slot] - 1
      if colors[Int(number)] == color { return number }
      slot = (slot + 1) % Self.slotCount
    }
    guard colors.count < Self.mostColors else { return nil }
    colors.append(color)
    counts.append(0)
    numbers[slot] = UInt16(colors.count)
    return numbers[slot] - 1
  }
}
