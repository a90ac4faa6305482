/// Recognises data that is no text by its first bytes, whatever its name says.
enum BinaryData: String, Sendable, CaseIterable {
  case pdf, zip, gzip, jpeg, png, gif, bmp, tiff, webp, oleCompound, rar, sevenZip, elf, rtf, bzip2,
    xz

  init?(_ bytes: [UInt8]) {
    guard let known = Self.signatures.first(where: { bytes.starts(with: $0.bytes) }) else {
      return nil
    }
    self = known.kind
  }

  private static let signatures =
    allCases.map { (kind: $0, bytes: $0.signature) } + [(kind: .zip, bytes: emptyZIP)]

  /// A ZIP archive without members begins with its end.
  private static let emptyZIP: [UInt8] = [0x50, 0x4B, 0x05, 0x06]

  private var signature: [UInt8] {
    switch self {
    case .pdf: Array("%PDF-".utf8)
    case .zip: [0x50, 0x4B, 0x03, 0x04]
    case .gzip: [0x1F, 0x8B]
    case .jpeg: [0xFF, 0xD8, 0xFF]
    case .png: [0x89, 0x50, 0x4E, 0x47]
    case .gif: Array("GIF8".utf8)
    case .bmp: [0x42, 0x4D, 0x36]
    case .tiff: [0x49, 0x49, 0x2A, 0x00]
    case .webp: Array("RIFF".utf8)
    case .oleCompound: [0xD0, 0xCF, 0x11, 0xE0]
    case .rar: Array("Rar!".utf8)
    case .sevenZip: [0x37, 0x7A, 0xBC, 0xAF]
    case .elf: [0x7F, 0x45, 0x4C, 0x46]
    case .rtf: Array("{\\rtf".utf8)
    case .bzip2: Array("BZh".utf8)
    case .xz: [0xFD, 0x37, 0x7A, 0x58, 0x5A]
    }
  }

  /// The name of the kind of data as people know it.
  var name: String {
    switch self {
    case .oleCompound: "Word/Excel 97-2003 (.doc/.xls)"
    case .sevenZip: "7-Zip"
    case .elf: "ELF"
    default: rawValue.uppercased()
    }
  }

  /// Whether bytes without a known signature hold control characters as no text does.
  static func looksBinary(_ bytes: [UInt8]) -> Bool {
    looksBinary(controls: bytes.prefix(TextSurvey.reach).count(where: isControl), of: bytes)
  }

  /// Whether so many control characters at the beginning of bytes are more than a text has.
  static func looksBinary(controls: Int, of bytes: [UInt8]) -> Bool {
    controls * 200 > min(bytes.count, TextSurvey.reach)
  }

  /// Whether a byte is a control character that no text has.
  static func isControl(_ byte: UInt8) -> Bool {
    byte < 0x09 || byte > 0x0D && byte < 0x20 && byte != 0x1B
  }
}
