/// Writes out the words that a pattern with alternatives stands for: `{当面|现场}申请` is two words.
enum PatternExpansion {
  static func words(of pattern: String) -> [String] {
    guard let open = pattern.firstIndex(of: "{") else { return [pattern] }
    guard let close = pattern[open...].firstIndex(of: "}") else { return [pattern] }
    let prefix = pattern[..<open]
    let alternatives = pattern[pattern.index(after: open)..<close]
      .split(separator: "|", omittingEmptySubsequences: false)
    let rests = words(of: String(pattern[pattern.index(after: close)...]))
    return alternatives.flatMap { alternative in rests.map { "\(prefix)\(alternative)\($0)" } }
  }
}
