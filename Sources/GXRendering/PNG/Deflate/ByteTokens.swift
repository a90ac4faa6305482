/// Says the scan lines of a drawing as bytes and copies, looking for copies where drawings have them.
///
/// Most of a drawing is flat, and flat stretches are said without any search; between them the line
/// above, and then what stood before, is compared.
struct ByteTokens {
  private(set) var tokens = DeflateTokens()
  private let bytes: ComparedBytes
  private let rowLength: Int
  private var places: BytePlaces

  /// A copy of so many bytes is taken without looking whether the next place has a longer one.
  private static let goodCopy = 24
  /// Fewer bytes from afar take as many bits as the bytes themselves.
  private static let leastFarCopy = 4

  /// So many bytes from a place on, and how many bytes before they stood; none is no copy.
  private struct Copy {
    var length = 0
    var distance = 0
  }

  static func tokens(of lines: Scanlines) -> DeflateTokens {
    lines.bytes.withUnsafeBufferPointer { bytes in
      var says = ByteTokens(ComparedBytes(bytes), rowLength: lines.rowLength)
      var place = 0
      for flat in lines.flats {
        says.addDetail(place..<flat.lowerBound)
        says.tokens.appendCopy(length: flat.count, distance: 1)
        place = flat.upperBound
      }
      says.addDetail(place..<bytes.count)
      return says.tokens
    }
  }

  private init(_ bytes: ComparedBytes, rowLength: Int) {
    self.bytes = bytes
    self.rowLength = rowLength
    places = BytePlaces(bytes)
  }

  private mutating func addDetail(_ range: Range<Int>) {
    var place = range.lowerBound
    while place < range.upperBound {
      var copy = longestCopy(at: place, to: range.upperBound)
      while copy.length < Self.goodCopy, place + 1 < range.upperBound {
        let next = longestCopy(at: place + 1, to: range.upperBound)
        guard copy.length == 0 || next.length > copy.length + 1 else { break }
        tokens.append(bytes[place])
        place += 1
        copy = next
      }
      guard copy.length > 0 else {
        tokens.append(bytes[place])
        place += 1
        continue
      }
      tokens.appendCopy(length: copy.length, distance: copy.distance)
      if copy.distance > 1 { places.add(place + 1..<place + copy.length) }
      place += copy.length
    }
  }

  /// The longest copy at a place; remembers the place for later ones.
  private mutating func longestCopy(at place: Int, to end: Int) -> Copy {
    let (bytes, rowLength) = (bytes, rowLength)
    var best = Copy()
    func compare(_ distance: Int, least: Int) {
      let length = bytes.equal(place, before: distance, to: end)
      if length > best.length, length >= least { best = Copy(length: length, distance: distance) }
    }
    if place > 0 { compare(1, least: DeflateTokens.shortestCopy) }
    if place >= rowLength, rowLength <= DeflateTokens.farthestCopy {
      compare(rowLength, least: Self.leastFarCopy)
    }
    guard best.length < Self.goodCopy, place + BytePlaces.hashed <= end else { return best }
    places.visit(place) { earlier in
      if place + best.length < end, bytes[earlier + best.length] == bytes[place + best.length] {
        compare(place - earlier, least: Self.leastFarCopy)
      }
      return best.length < Self.goodCopy
    }
    return best
  }
}
