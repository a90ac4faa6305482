/// Says an image as bytes and copies, looking for copies where drawings have them.
///
/// Nearly every pixel of a drawing is that to its left or that above it, so these are compared first,
/// several at once; only at the edges of marks and letters is what came before searched. The scan lines
/// are those of PNG without filtering: a zero byte, then three bytes a pixel.
struct PixelTokens {
  private(set) var tokens = DeflateTokens()
  private let image: PixelRows
  private let rowLength: Int
  private var places: PixelPlaces
  private var repetition = Repetition.untried

  /// How rows like the last one are said.
  private enum Repetition {
    case untried
    /// By these tokens again, which refer to nothing outside their row.
    case again(Range<Int>)
    case copyFromAbove
  }

  /// A flat stretch of so many pixels is said by itself: its copies are one pixel away and short.
  private static let flatStretch = 86
  /// A copy of so many pixels is taken without looking whether the next place has a longer one.
  private static let goodCopy = 24
  /// About what a far copy of the longest kind takes.
  private static let bitsOfFarCopy = 14

  /// So many pixels from a place on, and how many bytes before they stood; none is no copy.
  private struct Copy {
    var count = 0
    var distance = 0
  }

  init(_ image: PixelRows) {
    self.image = image
    rowLength = 1 + 3 * image.width
    places = PixelPlaces(rowLength: rowLength)
  }

  /// Adds the next row.
  mutating func add(_ y: Int, repeatsAbove: Bool) {
    let reachesAbove = y > 0 && rowLength <= DeflateTokens.farthestCopy
    if repeatsAbove, reachesAbove { return repeatRow(y) }
    repetition = .untried
    addRow(y, above: reachesAbove ? image.row(y - 1) : nil, farthest: DeflateTokens.farthestCopy)
  }

  /// A row like the one above: by itself where that takes few bits, as each further one like it then
  /// does, else as a copy.
  private mutating func repeatRow(_ y: Int) {
    if case .untried = repetition {
      let start = tokens.count
      addRow(y, above: nil, farthest: nil)
      if tokens.bits(from: start) < Self.bitsOfFarCopy * (rowLength / DeflateTokens.longestCopy) {
        repetition = .again(start..<tokens.count)
        return
      }
      tokens.remove(from: start)
      repetition = .copyFromAbove
    }
    if case .again(let range) = repetition {
      tokens.appendAgain(range)
    } else {
      tokens.appendCopy(length: rowLength, distance: rowLength)
    }
  }

  /// - Parameter farthest: the most bytes that a copy may reach back; nil for those of the row.
  private mutating func addRow(_ y: Int, above: UnsafePointer<UInt32>?, farthest: Int?) {
    let row = image.row(y)
    tokens.append(0)
    var x = 0
    while x < image.width {
      var copy = copy(x, y, above, farthest: farthest)
      while copy.count < Self.goodCopy, x + 1 < image.width {
        let next = self.copy(x + 1, y, above, farthest: farthest)
        guard copy.count == 0 || next.count > copy.count + 1 else { break }
        tokens.appendPixel(row[x])
        x += 1
        copy = next
      }
      guard copy.count > 0 else {
        tokens.appendPixel(row[x])
        x += 1
        continue
      }
      tokens.appendCopy(length: 3 * copy.count, distance: copy.distance)
      if copy.distance > 3 { places.add(x + 1..<x + copy.count, of: row, y, width: image.width) }
      x += copy.count
    }
  }

  /// The longest copy at a place; remembers the place for later ones.
  private mutating func copy(
    _ x: Int, _ y: Int, _ above: UnsafePointer<UInt32>?, farthest: Int?
  ) -> Copy {
    let image = image
    let row = image.row(y)
    let value = row[x] & Pixels.colors
    var best = Copy()
    if x > 0, value == row[x - 1] & Pixels.colors {
      best = Copy(count: Pixels.run(row, from: x, to: image.width, of: value), distance: 3)
      if best.count >= Self.flatStretch / 2 { return best }
    }
    if let above {
      let count = Pixels.shared(row, above, from: x, to: image.width, flat: Self.flatStretch)
      if count > max(1, best.count) { best = Copy(count: count, distance: rowLength) }
    }
    guard best.count < Self.goodCopy, x + 1 < image.width else { return best }
    places.visit(x, of: row, y, farthest: farthest ?? 3 * x) { lastX, lastY, distance in
      // Neither side may go on into another row, where a filter byte stands.
      let most = image.width - max(x, lastX)
      let count = Pixels.equal(row + x, image.row(lastY) + lastX, most: most)
      if count > max(1, best.count) { best = Copy(count: count, distance: distance) }
      return best.count < Self.goodCopy
    }
    return best
  }
}

extension DeflateTokens {
  /// About how many bits the tokens from one on will take.
  fileprivate func bits(from start: Int) -> Int {
    values[start...].reduce(0) { bits, token in
      let isCopy = token & Self.copyFlag != 0
      let isNear = isCopy && token & 0x7FFF == 2
      return bits + (isNear ? 4 : isCopy ? 18 : 8)
    }
  }

  /// The three bytes of a pixel.
  fileprivate mutating func appendPixel(_ pixel: UInt32) {
    append(UInt8(truncatingIfNeeded: pixel >> 16))
    append(UInt8(truncatingIfNeeded: pixel >> 8))
    append(UInt8(truncatingIfNeeded: pixel))
  }
}
