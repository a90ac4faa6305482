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
  /// The places of figures that others contradict.
  private(set) var contradicted: [Range<Int>] = []
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
      unplaced += found.unplaced.map(sentence.origin)
      contradicted += found.contradicted.map(sentence.origin)
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
