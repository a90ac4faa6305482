/// What one pass over the bytes of a text tells of it: whether they are UTF-8, and where its lines begin.
struct TextSurvey: Sendable {
  /// The offset of the first byte that belongs to no character.
  private(set) var firstDamage: Int?
  /// The offsets at which lines begin, behind `\n`, `\r\n` or `\r`; never empty.
  private(set) var lineStarts = [0]
  /// Whether there is a tab, a `|` or a `<` anywhere.
  private(set) var hasTabs = false
  private(set) var hasBars = false
  private(set) var hasTags = false
  /// How many control characters of the first ``reach`` bytes no text has.
  private(set) var controls = 0

  /// How far control characters are counted.
  static let reach = 1 << 16

  /// - Parameter untilDamage: whether nothing is looked at behind the first damage.
  init(_ utf8: [UInt8], untilDamage: Bool = false) {
    lineStarts.reserveCapacity(utf8.count / 64)
    let bytes = utf8.span
    var place = 0
    while place < bytes.count {
      if let word = ByteWord(bytes, at: place) {
        if word.isWide {
          place = ByteWord.endOfWideRun(in: bytes, from: place)
          continue
        }
        let length = word.countOfLeadingASCII
        if length > 0 {
          add(word, of: length, at: place, in: bytes)
          place &+= length
          continue
        }
      } else if bytes[place] < 0x80 {
        addASCII(bytes[place], at: place, in: bytes)
        place &+= 1
        continue
      }
      let length = UTF8Validation.lengthOfCharacter(at: place, in: bytes)
      if length == nil, firstDamage == nil { firstDamage = place }
      if length == nil, untilDamage { return }
      place &+= length ?? 1
    }
  }

  /// Notes the first bytes of a word, which are ASCII.
  @inline(__always)
  private mutating func add(
    _ word: ByteWord, of length: Int, at place: Int, in bytes: borrowing Span<UInt8>
  ) {
    hasBars = hasBars || word.contains(UInt8(ascii: "|"), inFirst: length)
    hasTags = hasTags || word.contains(UInt8(ascii: "<"), inFirst: length)
    guard word.holdsByte(below: 0x20, inFirst: length) else { return }
    for place in place..<place &+ length where bytes[place] < 0x20 {
      addASCII(bytes[place], at: place, in: bytes)
    }
  }

  private mutating func addASCII(_ byte: UInt8, at place: Int, in bytes: borrowing Span<UInt8>) {
    switch byte {
    case 0x0A: lineStarts.append(place + 1)
    case 0x0D:
      if place + 1 == bytes.count || bytes[place + 1] != 0x0A { lineStarts.append(place + 1) }
    case 0x09: hasTabs = true
    case UInt8(ascii: "|"): hasBars = true
    case UInt8(ascii: "<"): hasTags = true
    default: if BinaryData.isControl(byte), place < TextSurvey.reach { controls += 1 }
    }
  }
}
