/// Finds lines and columns of a source; places asked for in the order of the source cost least, however
/// long the lines are.
final class SourceLocator {
  private let text: SourceText
  /// The line that was found last, from 0.
  private var line = 0
  /// A place in that line, and how many characters stand before it there.
  private var place = 0
  private var characters = 0

  init(_ text: SourceText) { self.text = text }

  /// The line of a byte offset, and its column in characters, both from 1.
  func location(of offset: Int) -> (line: Int, column: Int) {
    let offset = min(max(offset, 0), text.utf8.count)
    if offset < place || offset >= text.endOfLine(line) {
      line = text.line(of: offset)
      place = text.lineStarts[line]
      characters = 0
    }
    characters += text.characterCount(of: place..<offset)
    place = offset
    return (line + 1, characters + 1)
  }
}
