/// A sentence of the command line's parser with gaps, and the same in Chinese with the gaps in that order.
struct ParserPhrase: Sendable {
  private let english: [String]
  private let chinese: [String]
  private let endsWithList: Bool

  /// - Parameters:
  ///   - english: The sentence, its gaps written `{}`.
  ///   - endsWithList: Whether the last gap is a list such as `'a', 'b' or 'c'`.
  init(_ english: String, _ chinese: String, endsWithList: Bool = false) {
    self.english = english.split(separator: "{}", omittingEmptySubsequences: false).map(String.init)
    self.chinese = chinese.split(separator: "{}", omittingEmptySubsequences: false).map(String.init)
    self.endsWithList = endsWithList
  }

  /// A text in Chinese; `nil` where it is not this sentence.
  func chinese(of text: String) -> String? {
    guard var gaps = gaps(in: text) else { return nil }
    if endsWithList, let list = gaps.popLast() { gaps.append(ParserPhrase.listed(list)) }
    return zip(chinese, gaps + [""]).map { $0 + $1 }.joined()
  }

  private func gaps(in text: String) -> [String]? {
    guard let start = english.first, text.hasPrefix(start) else { return nil }
    guard let end = english.dropFirst().last else { return text == start ? [] : nil }
    var rest = text.dropFirst(start.count)
    var gaps: [String] = []
    for middle in english.dropFirst().dropLast() {
      guard let range = rest.firstRange(of: middle) else { return nil }
      gaps.append(String(rest[..<range.lowerBound]))
      rest = rest[range.upperBound...]
    }
    guard rest.hasSuffix(end) else { return nil }
    return gaps + [String(rest.dropLast(end.count))]
  }

  private static func listed(_ list: String) -> String {
    ["', '", "' or '", "' and '"].reduce(list) { $0.replacing($1, with: "'、'") }
  }
}
