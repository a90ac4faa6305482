/// A name of a division that fits none, or several.
public struct UnknownDivision: Error, Hashable, Sendable {
  public let name: String
  /// The full names that were perhaps meant.
  public let suggestions: [String]

  public func message(in language: Language) -> String {
    let list = suggestions.joined(separator: language == .chinese ? "、" : ", ")
    switch (language, suggestions.isEmpty) {
    case (.chinese, true): return "没有名为“\(name)”的行政区划"
    case (.chinese, false): return "行政区划名“\(name)”不唯一，可指：\(list)"
    case (.english, true): return "There is no division '\(name)'."
    case (.english, false): return "The division name '\(name)' is ambiguous: \(list)."
    }
  }
}

extension DivisionTable {
  /// The division that a text names: the most specific one of the first place named.
  ///
  /// Of several names at one position the longest counts. A name that several divisions share (鼓楼区)
  /// is decided by the divisions named elsewhere in the text, or in the text around it; where these do
  /// not decide it, there is no answer. Short forms of autonomous divisions count (寻甸县, 湘西州);
  /// names without 省 or 市 count where there are no others.
  ///
  /// - Parameters:
  ///   - text: where the name is looked for.
  ///   - context: text that only helps to decide, such as the rest of a report.
  ///   - year: the reporting year, which decides between the codes of a division that changed its code;
  ///     without one its last code counts.
  public func division(
    namedIn text: some StringProtocol, context: String = "", year: Int? = nil
  ) -> DivisionCode? {
    division(namedIn: Array(text.utf16), context: Array(context.utf16), year: year)
  }

  /// The division that a text of UTF-16 units names.
  package func division(
    namedIn text: [UInt16], context: @autoclosure () -> [UInt16] = [], year: Int? = nil
  ) -> DivisionCode? {
    let mentions = mentions(in: text)
    let full = mentions.filter { !$0.isBare }
    guard let first = full.first ?? mentions.first else { return nil }
    let named = full.isEmpty ? [first] : full
    let support = mentions.map(\.codes)
    let around =
      named.contains { $0.divisions.count > 1 }
      ? self.mentions(in: context()).map(\.codes) : []
    func decide(_ mention: DivisionMention) -> DivisionCode? {
      DivisionTable.decide(mention, by: support, else: around, in: year)
    }
    var resolved = decide(first)
    for mention in named.dropFirst() {
      guard let code = decide(mention) else { continue }
      if let known = resolved {
        if code != known, code.isWithin(known) { resolved = code }
      } else if first.codes.contains(where: { code.isWithin($0) }) {
        resolved = code
      }
    }
    return resolved
  }

  /// The division with a code or a name, with or without its suffix and its parents' names.
  ///
  /// - Throws: ``UnknownDivision`` when there is none, or several.
  public func division(named name: String) throws(UnknownDivision) -> DivisionCode {
    if let code = DivisionCode(name), self[code] != nil { return code }
    if let code = division(namedIn: name), namesOnlyDivisions(name) { return code }
    let matches = divisions.filter {
      $0.name == name || $0.name == name + "省" || $0.name == name + "市"
    }
    let candidates =
      matches.isEmpty && !name.isEmpty ? divisions.filter { $0.name.hasPrefix(name) } : matches
    let highest = candidates.map(\.code.level).min()
    let top = candidates.filter { $0.code.level == highest && !DivisionTable.isGeneric($0.name) }
    guard let only = top.first, top.count == 1 else {
      throw UnknownDivision(name: name, suggestions: top.prefix(5).map { fullName(of: $0.code) })
    }
    return only.code
  }

  /// Whether a name consists of full names of divisions and nothing else.
  private func namesOnlyDivisions(_ name: String) -> Bool {
    let units = Array(name.utf16)
    let mentions = mentions(in: units)
    return mentions.map(\.range.count).reduce(0, +) == units.count
      && mentions.last?.isBare == false
  }

  /// The one code that a mention can mean, given the divisions named beside it, then those around.
  private static func decide(
    _ mention: DivisionMention, by support: [[DivisionCode]], else around: [[DivisionCode]],
    in year: Int?
  ) -> DivisionCode? {
    let codes = mention.codes
    if mention.divisions.count == 1 {
      // A bare name of earlier years is more likely another word.
      let isPast = mention.isBare && !mention.divisions[0].years.contain(year)
      return isPast ? nil : codes[0]
    }
    if let code = only(closer(codes, by: support)) ?? only(codesOfOne(mention, in: year)) {
      return code
    }
    for divisions in [support, around] {
      let supported = codes.filter { code in
        divisions.contains { $0.contains { $0 != code && code.isWithin($0) } }
      }
      if let code = only(supported) ?? only(closer(supported, by: divisions)) { return code }
    }
    return nil
  }

  private static func only(_ codes: [DivisionCode]) -> DivisionCode? {
    codes.count == 1 ? codes[0] : nil
  }

  /// Those of some codes whose prefecture is named.
  private static func closer(
    _ codes: [DivisionCode], by divisions: [[DivisionCode]]
  ) -> [DivisionCode] {
    codes.filter { code in
      divisions.contains {
        $0.contains { $0 != code && $0.level != .province && code.isWithin($0) }
      }
    }
  }

  /// The code of a year where a name's divisions are one that changed its code.
  private static func codesOfOne(_ mention: DivisionMention, in year: Int?) -> [DivisionCode] {
    guard mention.divisions.allSatisfy(\.years.isLimited) else { return [] }
    return mention.divisions.filter { $0.years.contain(year) }.map(\.code)
  }
}
