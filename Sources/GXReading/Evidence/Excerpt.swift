public import GXModel

/// A figure in the lines of its source, to be checked by eye.
public struct Excerpt: Hashable, Sendable {
  /// A line of the decoded text, in three pieces where the figure stands in it.
  public struct Line: Hashable, Sendable {
    /// The number of the line, from 1.
    public let number: Int
    public let before: String
    /// The text that the figure was read from; empty in lines without it.
    public let figure: String
    public let after: String
  }

  public let observation: Observation
  /// The line of the figure, further ones that it runs over, and those around.
  public let lines: [Line]

  /// As much as the observation itself keeps of its source: the text that it was read from.
  public init(evidenceOf observation: Observation) {
    self.observation = observation
    let evidence = observation.evidence
    lines = [Line(number: evidence.line, before: "", figure: evidence.text, after: "")]
  }
}

extension ReportReader {
  /// Where a source states a measure: an excerpt for each observation of it, in any scope.
  ///
  /// - Parameters:
  ///   - measure: what is looked for.
  ///   - bytes: all of the source.
  ///   - name: the name of the source.
  ///   - context: lines before and after the figure.
  /// - Throws: ``ReadingError`` when there is no text to read at all.
  public func excerpts(
    of measure: Measure, in bytes: [UInt8], named name: String, context: Int = 2
  ) throws(ReadingError) -> [Excerpt] {
    let observations = try read(bytes, named: name).observations
    return try excerpts(
      of: observations.filter { $0.measure == measure }, in: bytes, named: name, context: context)
  }

  /// Where a source states observations that were read from the same bytes before.
  ///
  /// - Parameters:
  ///   - observations: figures read from these bytes.
  ///   - bytes: all of the source.
  ///   - name: the name of the source.
  ///   - context: lines before and after the figure.
  /// - Throws: ``ReadingError`` when there is no text to read at all.
  public func excerpts(
    of observations: [Observation], in bytes: [UInt8], named name: String, context: Int = 2
  ) throws(ReadingError) -> [Excerpt] {
    let text = try DocumentReader.document(from: bytes, named: name).text
    return observations.map { Excerpt($0, in: text, context: max(0, context)) }
  }
}

extension Excerpt {
  init(_ observation: Observation, in text: SourceText, context: Int) {
    self.observation = observation
    let figure = observation.evidence.bytes
    let first = text.location(of: figure.lowerBound).line
    let last = text.location(of: max(figure.lowerBound, figure.upperBound - 1)).line
    let count = text.lineStarts.count
    let shown = first - min(context, first - 1)...last + min(context, count - last)
    lines = shown.map { Line(number: $0, figure: figure, in: text) }
  }
}

extension Excerpt.Line {
  init(number: Int, figure: Range<Int>, in text: SourceText) {
    let start = text.lineStarts[number - 1]
    let end = number < text.lineStarts.count ? text.lineStarts[number] : text.utf8.count
    let marked = figure.clamped(to: start..<end)
    self.number = number
    before = Excerpt.Line.withoutLineEnd(text[start..<marked.lowerBound])
    self.figure = Excerpt.Line.withoutLineEnd(text[marked])
    after = Excerpt.Line.withoutLineEnd(text[marked.upperBound..<end])
  }

  private static func withoutLineEnd(_ text: String) -> String {
    String(text.filter { !$0.isNewline })
  }
}
