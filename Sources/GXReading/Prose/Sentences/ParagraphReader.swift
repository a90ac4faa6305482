import GXModel

/// Reads paragraph after paragraph of a report, with what carries over between them.
struct ParagraphReader {
  private let year: Int?
  private let own: OwnNames
  /// The heading that is the paragraph before.
  private var lastHeading: Heading?
  private var state = ReadingState(section: SectionTracker())
  /// The places of numbers that look like figures and fit no phrase.
  private(set) var unplaced: [Range<Int>] = []
  /// The shares that are stated behind figures.
  private(set) var shares: [StatedShare] = []

  init(metadata: ReportMetadata) {
    year = metadata.year
    own = OwnNames(title: metadata.title, organ: metadata.organ)
  }

  /// The figures that a paragraph of a text states, with ranges in the text.
  mutating func figures(in text: [CodeUnit], _ paragraph: Range<Int>) -> [Figure] {
    let heading = Heading(text, paragraph)
    state.section.enter(heading)
    if heading?.depth == 1 { state.scope = nil }
    state.topics = []
    state.lastMetric = nil
    state.namesDisclosure = false
    state.isOtherYear = false
    if let heading {
      lastHeading = heading.isWholeParagraph ? heading : nil
    } else if let heading = lastHeading {
      lastHeading = nil
      let figures = HeadingStatements.figures(in: text, paragraph, below: heading)
      if !figures.isEmpty { return figures }
    }
    guard !state.section.isForeign, !text.contains(.of("|"), in: paragraph),
      SentenceSplitter.mayStateFigures(text, paragraph)
    else { return [] }
    return readSentences(of: text, paragraph)
  }

  private mutating func readSentences(of text: [CodeUnit], _ paragraph: Range<Int>) -> [Figure] {
    var figures: [Figure] = []
    var brackets: [ReadingState] = []
    for sentence in SentenceSplitter(text, paragraph).sentences() {
      let state = sentence.isBracketed ? brackets.popLast() ?? state : state
      let reading = SentenceReading(sentence, year: year, own: own, state: state)
      let found = SentenceFigures(of: reading)
      for figure in found.figures {
        figures.append(figure.moved(to: sentence.origin(of: figure.range)))
      }
      for place in found.unplaced { unplaced.append(sentence.origin(of: place)) }
      for share in StatedShare.shares(in: reading, of: found.figures) {
        shares.append(share.moved(to: sentence.origin(of: share.range)))
      }
      guard !sentence.isBracketed else { continue }
      brackets = sentence.brackets.reversed().map {
        reading.state(behind: found.figures, at: $0.position)
      }
      self.state = reading.state(behind: found.figures, at: reading.text.count)
    }
    return figures
  }
}

extension Figure {
  fileprivate func moved(to range: Range<Int>) -> Figure {
    Figure(
      measure: measure, value: value, status: status, scope: scope, range: range,
      isComposed: isComposed)
  }
}

/// All that one sentence states, by every kind of phrase.
struct SentenceFigures {
  let figures: [Figure]
  /// The places of numbers that look like figures and fit no phrase.
  let unplaced: [Range<Int>]

  init(of reading: SentenceReading) {
    guard reading.mayStateFigures else {
      (figures, unplaced) = ([], [])
      return
    }
    let (read, unplaced) =
      reading.numbers.isEmpty ? ([], []) : FigureMatcher(reading: reading, book: .standard).read()
    let respective = reading.numbers.count > 1 ? RespectiveNumbers(in: reading) : nil
    let enumerated = respective?.range ?? 0..<0
    let stated = read.filter { !enumerated.contains($0.range.upperBound - 1) }
    let all =
      stated + NoneStatements(reading: reading).figures()
      + SharedStatements(reading: reading, stated: stated, respective: respective).figures()
    figures = SentenceFigures.unambiguous(all)
    self.unplaced = unplaced.filter { place in
      !all.contains { $0.range.upperBound >= place.upperBound && $0.range.overlaps(place) }
    }
  }

  /// Two values of one measure in one sentence are parts of it (two sites, two years): neither counts,
  /// but a composed figure gives way to a plain one.
  private static func unambiguous(_ figures: [Figure]) -> [Figure] {
    guard figures.count > 1 else { return figures }
    return figures.filter { figure in
      figures.allSatisfy {
        $0.measure != figure.measure || $0.scope != figure.scope || $0.value == figure.value
          || $0.isComposed && !figure.isComposed
      }
    }
  }
}
