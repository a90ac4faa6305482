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
  /// A place in a text where a division is named.
  struct Mention {
    let range: Range<Int>
    let codes: [DivisionCode]
  }

  /// The division that a text names: the most specific one of the first place named.
  ///
  /// Of several names at one position the longest counts. A name that several divisions share is
  /// decided by the divisions named elsewhere in the text (长沙市开福区 is 430105); where these do not
  /// decide it, there is no answer.
  public func division(namedIn text: some StringProtocol) -> DivisionCode? {
    let mentions = mentions(in: Array(text.unicodeScalars))
    guard let first = mentions.first else { return nil }
    var resolved = decide(first, by: mentions)
    for mention in mentions.dropFirst() {
      guard let code = decide(mention, by: mentions) else { continue }
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
    if let code = division(namedIn: name),
      fullName(of: code).hasSuffix(name) || matchesAll(of: name)
    {
      return code
    }
    let matches = divisions.filter {
      $0.name == name || $0.name == name + "省" || $0.name == name + "市"
    }
    let candidates = matches.isEmpty ? divisions.filter { $0.name.hasPrefix(name) } : matches
    let highest = candidates.map(\.code.level).min()
    let top = candidates.filter { $0.code.level == highest && !DivisionTable.isGeneric($0.name) }
    guard let only = top.first, top.count == 1, !name.isEmpty else {
      throw UnknownDivision(
        name: name, suggestions: name.isEmpty ? [] : top.prefix(5).map { fullName(of: $0.code) })
    }
    return only.code
  }

  /// Whether a name consists of names of divisions only.
  private func matchesAll(of name: String) -> Bool {
    let scalars = Array(name.unicodeScalars)
    return mentions(in: scalars).map(\.range.count).reduce(0, +) == scalars.count
  }

  func mentions(in text: [Unicode.Scalar]) -> [Mention] {
    var mentions: [Mention] = []
    var position = 0
    while position < text.count {
      if let entry = index.longestMatch(in: text, at: position) {
        mentions.append(
          Mention(range: position..<position + entry.name.count, codes: entry.codes))
        position += entry.name.count
      } else {
        position += 1
      }
    }
    return mentions
  }

  /// The one code that a mention can mean, given the other mentions of the text.
  private func decide(_ mention: Mention, by mentions: [Mention]) -> DivisionCode? {
    if mention.codes.count == 1 { return mention.codes[0] }
    let supported = mention.codes.filter { code in
      mentions.contains { other in
        other.range != mention.range && other.codes.contains { $0 != code && code.isWithin($0) }
      }
    }
    return supported.count == 1 ? supported[0] : nil
  }
}
