import Foundation
import GXModel
import GXStatistics
import Testing

@testable import GXReading

@Suite("Decoding")
struct TextDecoderTests {
  static let text = "青岚市2020年政府信息公开工作年度报告（合成数据）\n一、本年新收政府信息公开申请数量\t12"
  static let traditional = "青嵐市2020年政府信息公開工作年度報告，主動公開政府信息12條，收到申請3件。"

  static func encoded(_ text: String, _ encoding: TextEncoding) throws -> [UInt8] {
    let names: [TextEncoding: CFStringEncodingName] = [
      .gb18030: "GB18030", .big5: "BIG5-HKSCS", .utf16LittleEndian: "UTF-16LE",
      .utf16BigEndian: "UTF-16BE", .utf8: "UTF-8",
    ]
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["iconv", "-f", "UTF-8", "-t", names[encoding] ?? ""]
    let (input, output) = (Pipe(), Pipe())
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    input.fileHandleForWriting.write(Data(text.utf8))
    try input.fileHandleForWriting.close()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Array(data)
  }

  typealias CFStringEncodingName = String

  @Test(
    "gives the same text from every encoding, by validation alone",
    arguments: [TextEncoding.utf8, .gb18030, .utf16LittleEndian, .utf16BigEndian])
  func everyEncoding(encoding: TextEncoding) throws {
    let decoded = try TextDecoder.decode(Self.encoded(Self.text, encoding), named: "t")
    #expect(String(decoding: decoded.utf8, as: UTF8.self) == Self.text)
    #expect(decoded.encoding == encoding)
  }

  @Test("reads traditional Chinese in Big5")
  func big5() throws {
    let decoded = try TextDecoder.decode(Self.encoded(Self.traditional, .big5), named: "t")
    #expect(String(decoding: decoded.utf8, as: UTF8.self) == Self.traditional)
  }

  @Test(
    "drops a byte order mark",
    arguments: zip(
      [TextEncoding.utf8, .utf16LittleEndian, .utf16BigEndian],
      [[0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0xFE, 0xFF]] as [[UInt8]]))
  func byteOrderMark(encoding: TextEncoding, mark: [UInt8]) throws {
    let decoded = try TextDecoder.decode(mark + Self.encoded(Self.text, encoding), named: "t")
    #expect(String(decoding: decoded.utf8, as: UTF8.self) == Self.text)
  }

  @Test(
    "sees through a declaration of any other encoding",
    arguments: [
      TextEncoding.utf8, .gb18030, .big5, .utf16LittleEndian, .utf16BigEndian,
    ])
  func wrongDeclaration(encoding: TextEncoding) throws {
    for declared in ["utf-8", "gb2312", "gbk", "gb18030", "big5", "utf-16", "iso-8859-1", "x"] {
      let text = encoding == .big5 ? Self.traditional : Self.text
      let page = "<html><head><meta charset=\"\(declared)\"></head><body>\(text)</body></html>"
      let decoded = try TextDecoder.decode(Self.encoded(page, encoding), named: "t.html")
      #expect(
        String(decoding: decoded.utf8, as: UTF8.self) == page, "\(encoding) said to be \(declared)")
    }
  }

  @Test("keeps a text with a few damaged bytes")
  func damage() throws {
    var bytes = Array(String(repeating: Self.text, count: 20).utf8)
    bytes[100] = 0xFF
    let decoded = try TextDecoder.decode(bytes, named: "t")
    #expect(decoded.damagedBytes > 0)
    #expect(String(decoding: decoded.utf8, as: UTF8.self).hasSuffix(Self.text))
  }

  @Test(
    "refuses data that is no text, whatever its name says",
    arguments: [
      [0xFF, 0xD8, 0xFF, 0xE0, 0, 0x10, 0x4A, 0x46], Array("%PDF-1.7\n".utf8),
      [0x50, 0x4B, 3, 4, 20, 0], [0x89, 0x50, 0x4E, 0x47, 13, 10], Array(repeating: 1, count: 500),
      [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1],
    ] as [[UInt8]])
  func binary(bytes: [UInt8]) {
    let error = #expect(throws: ReadingError.self) { try TextDecoder.decode(bytes, named: "r.txt") }
    #expect(error?.code == .notText)
    #expect(error?.source == "r.txt")
  }

  @Test(
    "refuses an empty file and one of spaces",
    arguments: [[], Array(" \n\t\r\n ".utf8)] as [[UInt8]])
  func empty(bytes: [UInt8]) {
    let error = #expect(throws: ReadingError.self) { try TextDecoder.decode(bytes, named: "r.txt") }
    #expect(error?.code == .empty)
  }

  @Test("refuses a file above the limit")
  func tooLarge() {
    let bytes = [UInt8](repeating: 0x41, count: TextDecoder.limit + 1)
    let error = #expect(throws: ReadingError.self) { try TextDecoder.decode(bytes, named: "r.txt") }
    #expect(error?.code == .tooLarge)
  }

  @Test(
    "finds damage in UTF-8 where it is",
    arguments: [
      ([0x41, 0xC0, 0x80], 1), ([0xED, 0xA0, 0x80], 0), ([0xF4, 0x90, 0x80, 0x80], 0),
      ([0xE4, 0xB8], 0), ([0x80], 0), ([0x41, 0xE4, 0xB8, 0x41], 1), ([0xE4, 0xB8, 0xAD], nil),
      ([0xF0, 0x9F, 0x98, 0x80], nil),
    ] as [([UInt8], Int?)])
  func validation(bytes: [UInt8], damage: Int?) {
    #expect(UTF8Validation.firstDamage(in: bytes) == damage)
  }

  @Test("finds damage in UTF-8 exactly where the standard library does")
  func validationAgrees() {
    var random = SplitMix64(seed: 8)
    for _ in 0..<2_000 {
      let start = Int.random(in: 0..<12, using: &random)
      var bytes = Array("政府信息公开，2019年 é😀 report".utf8.dropFirst(start))
      let place = Int.random(in: bytes.indices, using: &random)
      bytes[place] = UInt8.random(in: 0...255, using: &random)
      let damage = UTF8Validation.firstDamage(in: bytes)
      #expect((damage == nil) == (String(validating: bytes, as: UTF8.self) != nil))
      #expect(String(validating: bytes.prefix(damage ?? bytes.count), as: UTF8.self) != nil)
    }
  }
}
