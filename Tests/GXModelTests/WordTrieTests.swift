import Testing

@testable import GXModel

@Suite struct WordTrieTests {
  private static let words = ["公开", "公开申请", "申请", "公告", "a"]
  private static let trie = WordTrie(words.map { Array($0.utf16) })
  private static let reversed = WordTrie(words.map { Array($0.utf16.reversed()) })

  @Test(
    arguments: [
      ("公开申请表", 0, "公开申请"), ("公开表", 0, "公开"), ("公布", 0, nil), ("受理申请", 2, "申请"), ("ab", 0, "a"),
      ("", 0, nil),
    ] as [(String, Int, String?)])
  func `the longest word at a place is found`(text: String, place: Int, word: String?) {
    let units = Array(text.utf16)
    let match = Self.trie.longestMatch(in: units, at: place, end: units.count)
    #expect(match.map { Self.words[$0.word] } == word)
  }

  @Test func `a word that reaches over the end of the range is not found`() {
    let units = Array("公开申请".utf16)
    #expect(Self.trie.longestMatch(in: units, at: 0, end: 3)?.length == 2)
    #expect(Self.trie.longestMatch(in: units, at: 0, end: 1) == nil)
  }

  @Test func `words that end at a place are found shortest first`() {
    let units = Array("收到公开申请".utf16)
    var found: [String] = []
    Self.reversed.forEachMatch(in: units, endingAt: units.count, from: 0) {
      found.append(Self.words[$0.word])
    }
    #expect(found == ["申请", "公开申请"])
    #expect(Self.reversed.longestMatch(in: units, endingAt: 6, from: 3)?.length == 2)
  }

  @Test func `all words of a range are found where they begin, the shorter of one place first`() {
    let units = Array("a公开申请公告公开a".utf16)
    var found: [String] = []
    Self.trie.forEachMatch(in: units, 1..<units.count - 2) { start, match in
      #expect(Array(units[start..<start + match.length]) == Array(Self.words[match.word].utf16))
      found.append(Self.words[match.word])
    }
    #expect(found == ["公开", "公开申请", "申请", "公告"])
  }

  /// Against the words of the whole text, wherever it is cut.
  @Test func `a text that comes in pieces has the same words as the whole`() {
    let units = Array("公公开公开申请公告a公开申请".utf16)
    var whole: [[Int]] = []
    Self.trie.forEachMatch(in: units, units.indices) { whole.append([$0, $1.word]) }
    for first in units.indices {
      for second in first...units.count {
        var found: [[Int]] = []
        var openStarts: [Int] = []
        for (start, end) in [(0, first), (first, second), (second, units.count)] {
          Self.trie.forEachMatch(
            in: Array(units[..<end]), endingBehind: start, openStarts: &openStarts
          ) { found.append([$0, $1.word]) }
        }
        #expect(Set(found) == Set(whole) && found.count == whole.count)
      }
    }
  }

  /// Against the plain definition, over all places of a text in which the words overlap.
  @Test func `matches are those of a search word by word`() {
    let units = Array("公公开公开申申请公告a公开申请".utf16)
    for start in units.indices {
      for end in start...units.count {
        let expected = Self.words.filter { units[start..<end].starts(with: Array($0.utf16)) }
          .max { $0.count < $1.count }
        let match = Self.trie.longestMatch(in: units, at: start, end: end)
        #expect(match.map { Self.words[$0.word] } == expected)
        let first = Self.trie.firstMatch(in: units, start..<end)
        let place = (start..<end).first { place in
          Self.words.contains { units[place..<end].starts(with: Array($0.utf16)) }
        }
        #expect(first?.start == place)
      }
    }
  }
}
