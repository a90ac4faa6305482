import GXModel

/// Reads paragraph after paragraph of a report, with what carries over between them.
struct ParagraphReader {
  private let year: Int?
  private let own: OwnNames
  /// The heading that is the paragraph before.
  private var lastHeading: Heading?
  private var state = ReadingState(section: SectionTracker())
  /// The sentences since the last one that may state figures.
  private var passed = PassedSentences()
  /// The places of numbers that look like figures and fit no phrase.
  private(set) var unplaced: [Range<Int>] = []
  /// The places of figures that others contradict.
  private(set) var contradicted: [Range<Int>] = []
  /// The shares that are stated behind figures.
  private(set) var shares: [StatedShare] = []

  /// - Parameter text: all of the report, whose first sentences may name the organ where its head does not.
  init(metadata: ReportMetadata, text: [CodeUnit]) {
    year = metadata.year
    let name = metadata.organ?.name.units ?? OpeningSubject.organ(in: text)
    own = OwnNames(title: metadata.title, name: name)
  }

  /// The figures that a paragraph of a text states, with ranges in the text.
  mutating func figures(in text: [CodeUnit], _ paragraph: Range<Int>) -> [Figure] {
    let heading = Heading(text, paragraph)
    state.section.enter(heading)
    passed.endParagraph()
    if heading?.depth == 1 {
      state.scope = nil
      passed.removeAll()
    }
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

  /// Named behind a semicolon they tell what the words before it are about:
  /// 举办培训班2次;召开政府信息公开工作会议3次.
  private static let disclosure = WordSet(["信息公开", "政务公开"])

  private mutating func readSentences(of text: [CodeUnit], _ paragraph: Range<Int>) -> [Figure] {
    var figures: [Figure] = []
    let splitter = SentenceSplitter(text, paragraph)
    let places = splitter.places()
    for (number, place) in places.enumerated() {
      let content = place.content(in: text)
      if content == .figures {
        catchUp(in: splitter)
        if number + 1 < places.count, places[number + 1].continues,
          ParagraphReader.disclosure.occurs(in: text, places[number + 1].range)
        {
          state.namesDisclosure = true
        }
        figures += self.figures(of: splitter.sentences(at: place))
      } else {
        passed.append(place, content)
      }
    }
    return figures
  }

  /// The figures of a sentence and of the brackets in it.
  private mutating func figures(of sentences: [Sentence]) -> [Figure] {
    var figures: [Figure] = []
    var brackets: [(state: ReadingState, part: Figure?)] = []
    for sentence in sentences {
      let bracket = sentence.isBracketed ? brackets.popLast() : nil
      let state = bracket?.state ?? state
      let reading = SentenceReading(sentence, year: year, own: own, state: state)
      let found = SentenceFigures(of: reading)
      for figure in found.figures {
        figures.append(figure.moved(to: sentence.origin(of: figure.range)))
      }
      unplaced += found.unplaced.map(sentence.origin)
      contradicted += found.contradicted.map(sentence.origin)
      for share in StatedShare.shares(in: reading, of: found.figures, behind: bracket?.part) {
        shares.append(share.moved(to: sentence.origin(of: share.range)))
      }
      guard !sentence.isBracketed else { continue }
      brackets = sentence.brackets.reversed().map { bracket in
        (
          reading.state(behind: found.figures, at: bracket.position),
          found.figures.last { $0.range.upperBound == bracket.position }
        )
      }
      self.state = reading.state(behind: found.figures, at: reading.text.count)
    }
    return figures
  }

  /// Takes from the sentences passed over what carries over from them.
  private mutating func catchUp(in splitter: SentenceSplitter) {
    state.scope = passed.lastScopeBefore(in: splitter) ?? state.scope
    for (place, content) in passed.ofParagraph {
      if content == .words {
        state.pass(
          CueWords.mentions(in: splitter.text, place.range), continues: splitter.continues(place))
      } else if let sentence = splitter.sentences(at: place).first {
        let reading = SentenceReading(sentence, year: year, own: own, state: state)
        state = reading.state(behind: [], at: reading.text.count)
      }
    }
    passed.removeAll()
  }
}
