import GXModel
import Testing

@testable import GXReading

@Suite struct NumberScannerTests {
  private func figures(_ text: String) -> [String] {
    let source = SourceText(utf8: Array(text.utf8))
    let folded = FoldedText(folding: source, bytes: 0..<source.utf8.count)
    return NumberScanner(folded.units, in: folded.units.indices).tokens().compactMap {
      $0.figure?.description
    }
  }

  @Test(arguments: [
    ("收到申请12件", "12"), ("公开１，２３４条", "1234"), ("公开1,234,567条", "1234567"), ("收取380.5元", "380.5"),
    ("公开4.5万条", "45000"), ("公开62.96万条", "629600"), ("公开3千余条", "3000"), ("公开65余份", "65"),
    ("公开6万多条", "60000"), ("近2000件", "2000"), ("申请 13 件", "13"), ("申请十二件", "12"),
    ("申请二十余件", "20"), ("公开三千二百余条", "3200"), ("两个受理点", "2"), ("复议为零。", "0"),
    ("一亿零三十条", "100000030"), ("0件", "0"), ("发生一起", "1"),
  ])
  func `a number is read with its exact value`(text: String, value: String) {
    #expect(figures(text) == [value])
  }

  @Test(arguments: [
    "2016年3月10日", "2017-03-10", "国务院令第492号", "湘政办明电〔2016〕55号", "第二十条第(五)项", "电话:0871-62669002",
    "传真05987500615", "占比93%", "五公开", "十三五规划", "一是加强", "六稳六保", "H5页面", "3D大厅", "第3次会议", "上午8:30",
    "2010-2016年", "3-5件", "一次性告知", "与申请一起提交", "两微一端", "0012件", "自202011日起至20201231日止",
  ])
  func `what is no figure gives none`(text: String) {
    let tokens = figures(text)
    #expect(tokens.isEmpty, "\(tokens)")
  }

  @Test(arguments: [
    ("约12件", NumberToken.Precision.about), ("12件左右", .about), ("12余件", .above), ("逾12件", .above),
    ("超过12件", .above), ("近12件", .below), ("12件", .exact), ("12件以上", .above),
  ])
  func `words of approximation tell the side`(text: String, precision: NumberToken.Precision) {
    #expect(
      NumberScanner(text.units, in: text.units.indices).tokens().map(\.precision) == [precision])
  }

  @Test func `years are years and shares are shares`() {
    let tokens = NumberScanner("2016年占93.5%,二〇一七年".units, in: "2016年占93.5%,二〇一七年".units.indices)
      .tokens()
    #expect(tokens.map(\.meaning) == [.year(2016), .percentage, .year(2017)])
  }

  @Test func `every whole number is read back from its Chinese numeral`() {
    var generator = SystemRandomNumberGenerator()
    let numbers =
      Array(0...1_200) + (0..<200).map { _ in Int.random(in: 0..<99_999_999, using: &generator) }
    for number in numbers {
      let numeral = Self.numeral(number)
      #expect(ChineseNumeral.value(of: numeral.units[...]) == number, "\(numeral)")
    }
  }

  /// An independent writer of numerals, group by group.
  private static func numeral(_ number: Int) -> String {
    if number == 0 { return "零" }
    if number >= 10_000 {
      let (high, low) = (number / 10_000, number % 10_000)
      let gap = low > 0 && low < 1_000 ? "零" : ""
      return numeral(high) + "万" + (low == 0 ? "" : gap + numeral(low))
    }
    let digits = ["零", "一", "二", "三", "四", "五", "六", "七", "八", "九"]
    var text = ""
    var isGap = false
    for (place, unit) in [(1_000, "千"), (100, "百"), (10, "十"), (1, "")] {
      let digit = number / place % 10
      if digit == 0 {
        isGap = !text.isEmpty
      } else {
        text += (isGap ? "零" : "") + digits[digit] + unit
        isGap = false
      }
    }
    return text
  }
}
