import Testing

@testable import GXReading

@Suite("A survey of bytes")
struct TextSurveyTests {
  @Test func `tells of every place what a look at each byte tells`() {
    let filling = Array("公开1234567，é申请 12 办理abcdefghijklmnop，政府信息公开工作年度报告".utf8)
    for byte in [0x00, 0x09, 0x0A, 0x0B, 0x0D, 0x1B, 0x1F, 0x20, 0x21, 0x3C, 0x3D, 0x7C, 0x7F] {
      for place in 0...filling.count {
        var bytes = filling
        bytes.insert(UInt8(byte), at: place)
        expectTrue(TextSurvey(bytes), of: bytes)
        bytes.insert(0x0A, at: min(place + 1, bytes.count))
        expectTrue(TextSurvey(bytes), of: bytes)
      }
    }
  }

  private func expectTrue(_ survey: TextSurvey, of bytes: [UInt8]) {
    let isText = String(validating: bytes, as: UTF8.self) != nil
    let lines = bytes.indices.filter { place in
      bytes[place] == 0x0A
        || bytes[place] == 0x0D && (place + 1 == bytes.count || bytes[place + 1] != 0x0A)
    }
    let controls = bytes.filter { $0 < 0x20 && ![0x09, 0x0A, 0x0B, 0x0C, 0x0D, 0x1B].contains($0) }
    #expect((survey.firstDamage == nil) == isText)
    #expect(survey.lineStarts == [0] + lines.map { $0 + 1 })
    #expect(survey.hasTabs == bytes.contains(0x09))
    #expect(survey.hasBars == bytes.contains(0x7C))
    #expect(survey.hasTags == bytes.contains(0x3C))
    #expect(survey.controls == controls.count)
  }

  @Test func `goes on behind damage unless told otherwise`() {
    let bytes: [UInt8] = [0x41, 0xFF, 0x0A, 0xE5, 0x0A]
    #expect(TextSurvey(bytes).firstDamage == 1)
    #expect(TextSurvey(bytes).lineStarts == [0, 3, 5])
    #expect(TextSurvey(bytes, untilDamage: true).lineStarts == [0])
  }

  @Test func `counts control characters at the beginning only`() {
    let bytes = [UInt8](repeating: 0x01, count: TextSurvey.reach + 9)
    #expect(TextSurvey(bytes).controls == TextSurvey.reach)
    #expect(BinaryData.looksBinary(bytes))
  }
}
