internal import GXModel

/// Phrases that several types of chart use.
struct Words {
  let language: Language

  func callAsFunction(_ zh: String, _ en: String) -> String {
    LocalizedText(zh: zh, en: en)[language]
  }

  /// A single year or a stretch: 2011年, 2008—2013年.
  func years(_ span: ClosedRange<Int>) -> String {
    self.span(span) + self("年", "")
  }

  /// A single year or a stretch as a number: 2011, 2008—2013.
  func span(_ years: ClosedRange<Int>) -> String {
    years.count == 1
      ? "\(years.lowerBound)" : "\(years.lowerBound)\(self("—", "–"))\(years.upperBound)"
  }

  func list(_ parts: [String]) -> String {
    parts.joined(separator: language == .chinese ? "、" : ", ")
  }

  func sentence(_ parts: [String]) -> String {
    parts.joined(separator: language == .chinese ? "；" : "; ")
      + (language == .chinese ? "。" : ".")
  }

  /// Unit and magnitude of an axis: 万件; empty where the numbers say it themselves.
  func unitName(_ unit: ValueUnit, _ magnitude: Magnitude) -> String {
    switch language {
    case .chinese: magnitude == .percent ? "" : magnitude.word + unit.name
    case .english: unit.name
    }
  }

  /// The unit as a subtitle says it: 单位：万件.
  func unit(_ unit: ValueUnit, _ magnitude: Magnitude) -> String {
    let name = unitName(unit, magnitude)
    return name.isEmpty ? "" : self("单位：", "in ") + name
  }

  /// A value with its unit as a label says it: 7,450件, 7,450 cases.
  func value(_ number: String, _ unit: ValueUnit) -> String {
    guard language == .english, !unit.name.isEmpty else { return number + unit.name }
    return number + " " + unit.name
  }
}

/// Consecutive years put together.
func spans(of years: [Int]) -> [ClosedRange<Int>] {
  years.sorted().reduce(into: []) { spans, year in
    if let last = spans.last, last.upperBound + 1 == year {
      spans[spans.count - 1] = last.lowerBound...year
    } else if spans.last?.upperBound != year {
      spans.append(year...year)
    }
  }
}
