extension SentenceReading {
  /// Whether the clause up to a position names another organ as its subject: 市公安局收到申请3件.
  ///
  /// The organ itself is 我局, 本办, or named as in the title.
  func isOfForeignOrgan(at position: Int) -> Bool {
    let segment = segment(before: position)
    for place in segment where SentenceReading.organEndings.contains(text[place]) {
      guard place > segment.lowerBound,
        !SentenceReading.ownPrefixes.contains(text[place - 1]) || endsBranch(at: place)
      else { continue }
      guard SentenceReading.verbs.length(in: text, at: place + 1, end: text.count) > 0 else {
        continue
      }
      let name = text[max(segment.lowerBound, place - 1)...place]
      if !own.written.isEmpty, own.written.contains(name) { continue }
      if own.endsWithName(text[segment.lowerBound...place]) { continue }
      return true
    }
    return false
  }

  /// Whether the clause up to a position is about a branch that the organ is none of: 全市公安系统收到…
  func isOfForeignSystem(at position: Int) -> Bool {
    let segment = segment(before: position)
    return mentions.contains { mention in
      guard mention.cues.contains(.systemScope), segment.contains(mention.range.lowerBound),
        mention.range.count > 4
      else { return false }
      let branch = text[mention.range].dropFirst(2).dropLast(2)
      return !own.namesBranch(branch)
    }
  }

  /// 民政局, 财政局: no 政府 is meant.
  private func endsBranch(at place: Int) -> Bool {
    text[place] == .of("局") && text[place - 1] == .of("政")
  }

  private static let organEndings = UnitSet("局厅委办镇乡院")
  private static let ownPrefixes = UnitSet("我本全转交受经督协承府政")
  private static let verbs = WordSet([
    "共", "收到", "受理", "接到", "新收", "主动公开", "公开", "发布", "办理", "答复", "发生",
  ])
}

extension Array where Element == CodeUnit {
  /// Whether a stretch stands somewhere in the text.
  func contains(_ part: ArraySlice<CodeUnit>) -> Bool {
    guard !part.isEmpty, part.count <= count else { return part.isEmpty }
    return indices.dropLast(part.count - 1).contains { self[$0...].starts(with: part) }
  }
}
