/// Text as UTF-8, and the encoding that it was in.
struct DecodedText: Sendable {
  let utf8: [UInt8]
  let survey: TextSurvey
  let encoding: TextEncoding
  /// How many bytes belonged to no character; each became U+FFFD.
  let damagedBytes: Int
}

/// A text as bytes may be read in some encoding.
private struct Reading {
  let utf8: [UInt8]
  let encoding: TextEncoding
  var damagedBytes = 0
}

/// Decodes the bytes of a source to UTF-8.
///
/// A byte order mark decides; then bytes that are well-formed UTF-8 are UTF-8, whatever is declared,
/// since text in another encoding is almost never so by chance; then the Chinese encoding whose
/// reading looks most like a report, the declared one first.
package enum TextDecoder {
  /// The text of a source as UTF-8, without byte order mark.
  package static func utf8(of bytes: [UInt8], named name: String) throws(ReadingError) -> [UInt8] {
    try decode(bytes, named: name).utf8
  }

  /// The largest source, in bytes.
  static let limit = 64 << 20
  /// One damaged byte in so many is tolerated.
  private static let toleratedShare = 200

  static func decode(_ bytes: [UInt8], named name: String) throws(ReadingError) -> DecodedText {
    guard !bytes.isEmpty else { throw .empty(name) }
    guard bytes.count <= limit else { throw .tooLarge(name, size: bytes.count, limit: limit) }
    if let kind = BinaryData(bytes) { throw .notText(name, kind: kind) }
    let decoded: DecodedText
    if let text = undamagedUTF8(bytes) {
      decoded = text
    } else {
      let reading = try converted(bytes, named: name)
      decoded = DecodedText(
        utf8: reading.utf8, survey: TextSurvey(reading.utf8), encoding: reading.encoding,
        damagedBytes: reading.damagedBytes)
    }
    guard !BinaryData.looksBinary(controls: decoded.survey.controls, of: decoded.utf8) else {
      throw .notText(name, kind: nil)
    }
    guard decoded.utf8.contains(where: { $0 > 0x20 }) else { throw .empty(name) }
    return decoded
  }

  private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

  private static func undamagedUTF8(_ bytes: [UInt8]) -> DecodedText? {
    let text = bytes.starts(with: mark) ? Array(bytes.dropFirst(mark.count)) : bytes
    let survey = TextSurvey(text, untilDamage: true)
    guard survey.firstDamage == nil else { return nil }
    return DecodedText(utf8: text, survey: survey, encoding: .utf8, damagedBytes: 0)
  }

  /// Text that is not all UTF-8.
  private static func converted(
    _ bytes: [UInt8], named name: String
  ) throws(ReadingError) -> Reading {
    if let text = decodeMarked(bytes) ?? decodeUnmarkedUTF16(bytes) { return text }
    guard !BinaryData.looksBinary(bytes) else { throw .notText(name, kind: nil) }
    return try decodeByLikeness(bytes, named: name)
  }

  private static func decodeMarked(_ bytes: [UInt8]) -> Reading? {
    if bytes.starts(with: mark) {
      let text = Array(bytes.dropFirst(mark.count))
      return Reading(utf8: repairedUTF8(text), encoding: .utf8, damagedBytes: 1)
    }
    if bytes.starts(with: [0xFF, 0xFE]) {
      return utf16(bytes.dropFirst(2), .utf16LittleEndian)
    }
    return bytes.starts(with: [0xFE, 0xFF]) ? utf16(bytes.dropFirst(2), .utf16BigEndian) : nil
  }

  /// UTF-16 without a mark shows by zero bytes, which no other text has; the order of the bytes by
  /// which of the two readings looks like a report.
  private static func decodeUnmarkedUTF16(_ bytes: [UInt8]) -> Reading? {
    let head = bytes.prefix(4096)
    guard head.count(where: { $0 == 0 }) * 100 > head.count else { return nil }
    let readings = [TextEncoding.utf16LittleEndian, .utf16BigEndian].map { utf16(bytes[...], $0) }
    let best = readings.max { Likeness.score($0.utf8) < Likeness.score($1.utf8) }
    return best.flatMap { Likeness.score($0.utf8) > 100 ? $0 : nil }
  }

  private static func utf16(_ bytes: ArraySlice<UInt8>, _ encoding: TextEncoding) -> Reading {
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    var index = bytes.startIndex
    while index + 1 < bytes.endIndex {
      let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      units.append(encoding == .utf16LittleEndian ? second << 8 | first : first << 8 | second)
      index += 2
    }
    let text =
      units.contains(where: UTF16.isSurrogate)
      ? String(decoding: units, as: UTF16.self) : String(basicPlane: units[...])
    return Reading(utf8: Array(text.utf8), encoding: encoding)
  }

  private static func decodeByLikeness(
    _ bytes: [UInt8], named name: String
  ) throws(ReadingError) -> Reading {
    let tolerance = bytes.count / toleratedShare + 1
    let declared = DeclaredEncoding.find(in: bytes)
    var candidates: [Reading] = []
    for encoding in [TextEncoding.gb18030, .big5] {
      guard let converter = CharacterConverter(from: encoding) else { continue }
      let result = converter.convert(bytes, tolerance: tolerance)
      guard result.damagedBytes <= tolerance else { continue }
      candidates.append(
        Reading(utf8: result.utf8, encoding: encoding, damagedBytes: result.damagedBytes))
    }
    let damaged = repairedUTF8(bytes)
    candidates.append(Reading(utf8: damaged, encoding: .utf8, damagedBytes: 1))
    let best = candidates.max { left, right in
      let (a, b) = (Likeness.score(left.utf8), Likeness.score(right.utf8))
      return a == b ? left.encoding != declared && right.encoding == declared : a < b
    }
    guard let best, Likeness.score(best.utf8) > 0 else {
      throw .undecodable(name, byte: UTF8Validation.firstDamage(in: bytes))
    }
    return best
  }

  private static func repairedUTF8(_ bytes: [UInt8]) -> [UInt8] {
    Array(String(decoding: bytes, as: UTF8.self).utf8)
  }
}
