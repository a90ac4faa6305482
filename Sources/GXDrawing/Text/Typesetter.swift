/// Sets texts in measured lines: line breaks, squeezed punctuation, ellipsis.
public struct Typesetter {
  private let measurer: any TextMeasurer
  private let usesFullWidthMarks: Bool

  /// - Parameters:
  ///   - measurer: what says how wide texts are.
  ///   - usesFullWidthMarks: false for languages other than Chinese, whose curly quotes and
  ///     ellipses would come out an em wide from Chinese fonts, and are set straight instead.
  public init(measurer: any TextMeasurer, usesFullWidthMarks: Bool = true) {
    self.measurer = measurer
    self.usesFullWidthMarks = usesFullWidthMarks
  }

  private var ellipsis: String { usesFullWidthMarks ? "…" : "..." }

  /// The text in one line, however long.
  ///
  /// Where two punctuation marks meet, and where the line begins with an opening bracket, the blank
  /// half em is taken out, as Chinese typesetting does and fonts of today do not by themselves;
  /// between ideographs and Latin letters or numbers an eighth of an em is put in.
  public func line(_ text: String, _ style: TextStyle) throws(DrawingError) -> TextLine {
    var spans: [TextSpan] = []
    var cursor = 0.0
    for part in parts(of: text) {
      let offset = cursor + part.shift * style.size
      spans.append(TextSpan(text: part.text, offset: offset))
      cursor = offset + (try measurer.measure(part.text, style: style).width)
    }
    return TextLine(spans: spans, width: max(0, cursor), style: style)
  }

  /// The text in as few lines as fit a width.
  ///
  /// What does not fit in `maximumLines` ends in an ellipsis. A word wider than the line is broken.
  ///
  /// - Parameters:
  ///   - text: the text, whose own line breaks count.
  ///   - style: how it is set.
  ///   - width: the longest line, in pixels.
  ///   - maximumLines: how many lines there may be.
  ///   - isBalanced: whether the lines are about equally long, as titles and labels are set; else
  ///     each is filled before the next, as running text is, unless the last would be left with a word.
  public func wrap(
    _ text: String, _ style: TextStyle, width: Double, maximumLines: Int = 99,
    isBalanced: Bool = true
  ) throws(DrawingError) -> [TextLine] {
    let pieces = try measured(LineBreaking.pieces(of: text), style, width: width)
    let greedy = fill(pieces, style, width: width)
    if greedy.count > max(1, maximumLines) {
      return try ellipsized(greedy, style, width: width, maximumLines: maximumLines)
    }
    guard greedy.count > 1 else { return try set(greedy, style) }
    if !isBalanced { return try withoutWidow(greedy, pieces, style, width: width) }
    return try set(balanced(pieces, style, lines: greedy.count, width: width), style)
  }

  /// Whether a text needs no more than some lines at a width.
  public func fits(_ text: String, _ style: TextStyle, width: Double, lines: Int)
    throws(DrawingError) -> Bool
  {
    let pieces = try measured(LineBreaking.pieces(of: text), style, width: width)
    return fill(pieces, style, width: width).count <= lines
  }
}

extension Typesetter {
  private struct Piece {
    let text: String
    let width: Double
    /// The width without a trailing space, which counts when the piece ends a line.
    let inkWidth: Double
  }

  /// The text cut where neighbours are drawn nearer to one another or farther apart, with the parts of
  /// an em that each part is moved by.
  private func parts(of text: String) -> [(text: String, shift: Double)] {
    // No two of the plain ASCII characters are moved, and most labels are numbers.
    if text.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) {
      return text.isEmpty ? [] : [(text, 0)]
    }
    var parts: [(text: String, shift: Double)] = []
    var part = ""
    var shift = 0.0
    var previous: Character?
    for original in text {
      let character = drawn(original)
      let step = self.shift(previous, character)
      if step != 0 {
        if !part.isEmpty { parts.append((part, shift)) }
        part = ""
        shift = step
      }
      part.append(character)
      previous = character
    }
    if !part.isEmpty { parts.append((part, shift)) }
    return parts
  }

  /// The parts of an em that a character is moved by behind another, or at the beginning of a line,
  /// where an opening bracket hangs into the margin.
  private func shift(_ previous: Character?, _ next: Character) -> Double {
    guard let previous else { return CJKPunctuation.isOpening(next) ? -0.5 : 0 }
    return CJKPunctuation.shift(previous, next)
  }

  /// The character as it is drawn.
  private func drawn(_ character: Character) -> Character {
    usesFullWidthMarks ? character.drawable : character.drawable.straight
  }

  private func measured(_ pieces: [String], _ style: TextStyle, width: Double)
    throws(DrawingError) -> [Piece]
  {
    var result: [Piece] = []
    for text in pieces {
      let piece = try measured(text, style)
      guard piece.inkWidth > width, text.count > 1 else {
        result.append(piece)
        continue
      }
      for character in text { result.append(try measured(String(character), style)) }
    }
    return result
  }

  private func measured(_ text: String, _ style: TextStyle) throws(DrawingError) -> Piece {
    let full = try line(text, style).width
    guard text.last == " " else { return Piece(text: text, width: full, inkWidth: full) }
    let trimmed = String(text.reversed().drop { $0 == " " }.reversed())
    return Piece(text: text, width: full, inkWidth: try line(trimmed, style).width)
  }

  /// Fills lines greedily.
  private func fill(_ pieces: [Piece], _ style: TextStyle, width: Double) -> [String] {
    var lines: [String] = []
    var line = ""
    var used = 0.0
    for piece in pieces {
      var joint = 0.0
      if let last = line.last, let first = piece.text.first {
        // Pieces were measured as if each began a line.
        joint = (shift(drawn(last), drawn(first)) - shift(nil, drawn(first))) * style.size
      }
      if !line.isEmpty && used + joint + piece.inkWidth > width {
        lines.append(line)
        line = ""
        used = 0
        joint = 0
      }
      line += piece.text
      used += joint + piece.width
    }
    if !line.isEmpty { lines.append(line) }
    return lines
  }

  /// The same number of lines at the smallest width that allows it, so that no short rest is left.
  private func balanced(_ pieces: [Piece], _ style: TextStyle, lines: Int, width: Double)
    -> [String]
  {
    var low = width / Double(lines + 1)
    var high = width
    for _ in 0..<12 {
      let middle = (low + high) / 2
      if fill(pieces, style, width: middle).count <= lines { high = middle } else { low = middle }
    }
    return fill(pieces, style, width: high)
  }

  /// Filled lines, the last at least a sixth of the width: all are made a little shorter for it.
  private func withoutWidow(
    _ greedy: [String], _ pieces: [Piece], _ style: TextStyle, width: Double
  ) throws(DrawingError) -> [TextLine] {
    var best = try set(greedy, style)
    for share in stride(from: 0.975, through: 0.75, by: -0.025) {
      guard let last = best.last, last.width < width / 6 else { break }
      let lines = fill(pieces, style, width: width * share)
      guard lines.count == greedy.count else { break }
      best = try set(lines, style)
    }
    return best
  }

  private func ellipsized(
    _ lines: [String], _ style: TextStyle, width: Double, maximumLines: Int
  ) throws(DrawingError) -> [TextLine] {
    let kept = lines.prefix(max(1, maximumLines))
    guard var last = kept.last else { return [] }
    var end = try line(last + ellipsis, style)
    while end.width > width, !last.isEmpty {
      last.removeLast()
      end = try line(last + ellipsis, style)
    }
    return try set(Array(kept.dropLast()), style) + [end]
  }

  private func set(_ lines: [String], _ style: TextStyle) throws(DrawingError) -> [TextLine] {
    var result: [TextLine] = []
    for text in lines {
      let trimmed = String(text.reversed().drop { $0 == " " }.reversed())
      result.append(try line(trimmed, style))
    }
    return result
  }
}

extension Character {
  /// The straight form of a curly quote.
  fileprivate var straight: Character {
    switch self {
    case "“", "”": "\""
    case "‘", "’": "'"
    default: self
    }
  }

  /// The character itself, or a space for one that begins a new line or draws nothing.
  fileprivate var drawable: Character {
    guard let scalar = unicodeScalars.first else { return self }
    let isControl = scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
    return isControl || isNewline ? " " : self
  }
}
