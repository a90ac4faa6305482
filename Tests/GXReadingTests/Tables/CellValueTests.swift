import GXModel
import Testing

@testable import GXReading

@Suite("A cell")
struct CellValueTests {
  static func value(_ text: String) -> CellValue? {
    let units = FoldedTextTests.fold(text).units
    return CellValue(units.indices, of: units)
  }

  @Test(
    "with a number states it exactly",
    arguments: [
      ("0", "0"), ("０", "0"), ("12", "12"), ("1,234", "1234"), ("1，234，567", "1234567"),
      ("-25", "-25"), ("－25", "-25"), ("—25", "-25"), ("增10", "10"), ("减少 16", "-16"), ("+9", "9"),
      ("2196.24", "2196.24"), ("１２．５", "12.5"), ("十二", "12"), ("二百零三", "203"), ("两", "2"),
      ("13 件", "13"), ("17人次", "17"), ("无", "0"), ("零", "0"), ("O", "0"), ("3.5万", "35000"),
      ("一千二百", "1200"), ("2万3千", nil), ("↓5", "-5"),
    ] as [(String, String?)])
  func numbers(text: String, number: String?) {
    #expect(Self.value(text)?.quantity?.description == number)
  }

  @Test(
    "that is empty or struck out has no value",
    arguments: [
      ("", CellValue.blank), ("　", .blank), ("\u{A0}", .blank), ("/", .notApplicable),
      ("—", .notApplicable), ("——", .notApplicable), ("－", .notApplicable), ("\\", .notApplicable),
    ])
  func missing(text: String, value: CellValue) {
    #expect(Self.value(text) == value)
  }

  @Test(
    "with words or a broken number is no value",
    arguments: [
      "第一项", "2020年", "1,23", "1.2.3", "12-15", "见附件", "3个月", "%", "12%", "0 0", "1,2345", "增/减",
      "99999999999999999999", "一是", "十十",
    ])
  func words(text: String) {
    #expect(Self.value(text) == nil)
  }

  @Test("with 约 or 余 is approximate, with the letter O repaired")
  func readings() {
    #expect(
      Self.value("约100")
        == .number(Quantity(millionths: 100_000_000), unit: nil, reading: .approximate))
    #expect(
      Self.value("100余")
        == .number(Quantity(millionths: 100_000_000), unit: nil, reading: .approximate))
    #expect(Self.value("O") == .number(.zero, unit: nil, reading: .repaired))
    #expect(
      Self.value("--253")
        == .number(Quantity(millionths: -253_000_000), unit: nil, reading: .repaired))
  }
}
