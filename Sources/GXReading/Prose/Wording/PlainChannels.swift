/// How a sentence names the channels of disclosure, in plain words.
///
/// A name in quotes beside its channel goes ("云岫12315"微信公众号: 微信公众号), one of a site is a site
/// ("云岫商务网": 网站), and so is the column of a site that is for disclosure (网站政府信息公开专栏: 网站), and a
/// clause that tells which columns of the site were kept up: 通过网站更新计划总结等栏目,公开信息30条.
struct PlainChannels {
  private let reading: SentenceReading
  private let text: [CodeUnit]
  /// What is to be replaced in the sentence, and by what.
  private(set) var changes: [PlainWording.Change] = []

  init(of reading: SentenceReading) {
    self.reading = reading
    text = reading.text
    guard !reading.cues(in: text.indices).isDisjoint(with: Cue.channels.union(.column)) else {
      nameQuotedSites()
      return
    }
    dropQuotedNames()
    nameQuotedSites()
    for number in reading.numbers where number.figure != nil {
      let position = number.range.lowerBound
      nameDisclosureColumns(before: position)
      dropClausesOfColumns(before: position)
    }
  }

  private mutating func change(_ range: Range<Int>, to words: [CodeUnit] = []) {
    changes.append(PlainWording.Change(range: range, words: words))
  }

  // MARK: Names in quotes

  /// The quoted stretches, with their quotes.
  private var quotations: [Range<Int>] {
    let marks = text.indices.filter { text[$0] == .of("\"") }
    return stride(from: 0, to: marks.count - 1, by: 2).compactMap {
      let range = marks[$0]..<marks[$0 + 1] + 1
      return range.count <= PlainChannels.longestName ? range : nil
    }
  }

  private static let longestName = 24

  private mutating func dropQuotedNames() {
    for name in quotations where isBesideChannel(name) && !isColumn(name) { change(name) }
  }

  /// 网站"政务公开标准目录", 网站"政策解读"栏目
  private func isColumn(_ name: Range<Int>) -> Bool {
    reading.mentions.contains {
      !$0.cues.isDisjoint(with: [.column, .listSize])
        && (name.contains($0.range.lowerBound) || $0.range.lowerBound == name.upperBound)
    }
  }

  private func isBesideChannel(_ name: Range<Int>) -> Bool {
    reading.mentions.contains {
      !$0.cues.isDisjoint(with: PlainChannels.named)
        && ($0.range.lowerBound == name.upperBound || $0.range.upperBound == name.lowerBound)
    }
  }

  private static let named: Cue = [.website, .weibo, .wechat]

  private mutating func nameQuotedSites() {
    for name in quotations where !isBesideChannel(name) {
      let content = name.lowerBound + 1..<name.upperBound - 1
      guard PlainChannels.siteEnds.ends(content, of: text),
        !PlainChannels.foreignSites.occurs(in: text, content),
        text[content].count(where: reading.own.units.contains) >= PlainChannels.fewestOwn
      else { continue }
      change(name, to: PlainChannels.site)
    }
  }

  /// How many units of the organ's names tell that a site is its own.
  private static let fewestOwn = 2
  private static let siteEnds = WordSet(["网", "网站"])
  private static let foreignSites = WordSet(["人民网", "新华网", "央视网", "光明网", "中国网", "新闻网", "日报网"])
  private static let site = "网站".units

  // MARK: Columns for disclosure

  private mutating func nameDisclosureColumns(before position: Int) {
    var rest = reading.segment(before: position)
    while let column = PlainChannels.columns.first(in: text, rest) {
      rest = column.upperBound..<rest.upperBound
      guard PlainWords.disclosed.occurs(in: text, rest) else { return }
      nameDisclosureColumn(column, in: reading.segment(before: position))
    }
  }

  private mutating func nameDisclosureColumn(_ column: Range<Int>, in clause: Range<Int>) {
    let sites = reading.mentions.filter {
      $0.cues.contains(.website) && clause.contains($0.range.lowerBound)
    }
    let before = PlainChannels.joints.length(in: text, endingAt: column.lowerBound, from: 0)
    let start = column.lowerBound - before
    if sites.contains(where: { $0.range.upperBound == start }) {
      change(start..<column.upperBound)
    } else if !sites.isEmpty {
      let joint = PlainChannels.joints.length(in: text, at: column.upperBound, end: text.count)
      change(column.lowerBound..<column.upperBound + joint)
    } else if PlainChannels.carriers.length(in: text, endingAt: column.lowerBound, from: 0) > 0 {
      change(column, to: PlainChannels.site)
    }
  }

  private static let columns = WordSet(
    PatternExpansion.words(
      of: "{|政府|政务}信息公开{|\"|》}{专栏|栏目|目录|专区|频道|板块}{|系统}{|上|中|内}")
      + PatternExpansion.words(of: "{\"|《}{|政府|政务}信息公开{\"|》}{专栏|栏目|目录|专区|频道|板块}{|上|中|内}"))
  private static let joints = WordSet(["的", "、", "和", "及", "与", "以及", "上", "中"])
  private static let carriers = WordSet(["通过", "利用", "依托", "借助", "在", "经"])

  // MARK: Clauses about columns

  /// 通过网站更新…等栏目, of the clauses between the last figure and that of a number.
  private mutating func dropClausesOfColumns(before position: Int) {
    let last = reading.segment(before: position)
    let window = reading.window(before: position).lowerBound..<last.lowerBound
    guard PlainWords.disclosed.occurs(in: text, last) else { return }
    for clause in Clauses.split(text, in: window, at: SentenceReading.clauseEnds) {
      let words = PlainChannels.keepingUp.trimmingEnd(of: clause, in: text)
      guard
        let site = reading.mentions.last(where: {
          $0.cues.contains(.website) && clause.contains($0.range.lowerBound)
        }),
        let column = reading.mentions.last(where: { $0.range.upperBound == words.upperBound }),
        !column.cues.isDisjoint(with: [.column, .listSize]),
        let verb = PlainWords.verbs.first(in: text, site.range.upperBound..<words.upperBound)
      else { continue }
      change(verb.lowerBound..<min(clause.upperBound + 1, last.lowerBound))
    }
  }

  private static let keepingUp = WordSet(["并及时更新", "并更新", "并不断完善", "并及时维护", "并进行更新"])
}
