import GXSynthesis
import Testing

@testable import GXReading

/// Matching by sets of lengths against a search that tries every way.
@Suite struct PhraseMatcherTests {
  private static let own = "云岫".units

  @Test(arguments: 0..<UInt64(40))
  func `the longest match of a side is found, to the right and to the left`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let sides = (0..<24).map { _ in side(&random) }
    let matcher = PhraseMatcher(sides)
    for _ in 0..<20 {
      let text = (0..<Int.random(in: 0...90, using: &random)).map { _ in
        Array("甲乙丙云岫,1".utf16).randomElement(using: &random) ?? 0
      }
      let start = Int.random(in: 0...text.count, using: &random)
      var right = PhraseStretch(rightIn: text, start..<text.count)
      var left = PhraseStretch(leftIn: text, 0..<start)
      for (number, side) in sides.enumerated() {
        #expect(
          matcher.length(of: number, in: &right, own: Self.own)
            == longest(side[...], in: text[start...].prefix(63)))
        #expect(
          matcher.length(of: number, in: &left, own: Self.own)
            == longest(side[...], in: ArraySlice(text[..<start].reversed()).prefix(63)))
      }
    }
  }

  @Test(arguments: 0..<UInt64(40))
  func `a tree gives the entries whose sides match, each with its longest match`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let sides = (0..<24).map { _ in side(&random) }
    let matcher = PhraseMatcher(sides)
    var forest = PhraseForest(matcher)
    let trees = [0..<8, 8..<24].map { numbers in
      forest.plant(numbers.filter { !sides[$0].isEmpty }.map { (entry: $0 + 100, side: $0) })
    }
    for _ in 0..<20 {
      let text = (0..<Int.random(in: 0...90, using: &random)).map { _ in
        Array("甲乙丙云岫,1".utf16).randomElement(using: &random) ?? 0
      }
      var found: [Int: Int] = [:]
      for tree in trees {
        var stretch = PhraseStretch(rightIn: text, text.indices)
        forest.forEachEntry(of: tree, in: &stretch, own: Self.own) { found[$0] = $1 }
      }
      var expected: [Int: Int] = [:]
      for (number, side) in sides.enumerated() where !side.isEmpty {
        expected[number + 100] = longest(side[...], in: text[...].prefix(63))
      }
      #expect(found == expected)
    }
  }

  /// Places of words of a small alphabet, with gaps.
  private func side(_ random: inout SeededGenerator) -> [PhrasePattern.Place] {
    (0..<Int.random(in: 0...5, using: &random)).map { _ in
      switch Int.random(in: 0..<8, using: &random) {
      case 0: return .anything
      case 1: return .ownNames
      default:
        let words = (0..<Int.random(in: 1...4, using: &random)).map { _ in
          (0..<Int.random(in: 0...3, using: &random)).map { _ in
            Array("甲乙丙云".utf16).randomElement(using: &random) ?? 0
          }
        }
        return .words(words)
      }
    }
  }

  /// The longest match by trying all words of each place, and all lengths of each gap.
  private func longest(_ side: ArraySlice<PhrasePattern.Place>, in text: ArraySlice<CodeUnit>)
    -> Int?
  {
    guard let place = side.first else { return 0 }
    let rest = side.dropFirst()
    let lengths: [Int]
    switch place {
    case .words(let words): lengths = words.filter { text.starts(with: $0) }.map(\.count)
    case .anything: lengths = Array(0...text.prefix { !",1".units.contains($0) }.count)
    case .ownNames: lengths = Array(0...text.prefix { Self.own.contains($0) }.count)
    }
    return Set(lengths).compactMap { length in
      longest(rest, in: text.dropFirst(length)).map { $0 + length }
    }.max()
  }

  @Test func `a pattern is taken apart outwards from its number`() {
    let pattern = PhrasePattern("^{收到|接}…申请{共|}#~件$")
    #expect(pattern.startsClause && pattern.endsClause)
    #expect(
      pattern.left == [
        .words(["共".units, []]), .words(["请申".units]), .anything,
        .words(["到收".units, "接".units]),
      ])
    #expect(pattern.right == [.ownNames, .words(["件".units])])
  }
}
