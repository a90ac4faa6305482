import GXModel

/// Leaves out tags that a conversion has left in a text: `<br>`, `</p>`, `<!--[if !supportLists]-->`,
/// `<noframes id="x">`, `&nbsp;`.
struct MarkupResidue {
  /// A tag that was found.
  private struct Tag {
    let range: Range<Int>
    /// Whether what stands on both its sides is one word.
    let isInline: Bool
  }

  /// The longest tag or comment.
  private static let longest = 200

  private static let inline: Set<String> = [
    "span", "font", "b", "i", "u", "s", "em", "strong", "sub", "sup", "o:p", "a", "img", "input",
  ]
  private static let dividing: Set<String> = [
    "br", "p", "div", "noframes", "center", "li", "ul", "ol", "h1", "h2", "h3", "h4", "td", "tr",
    "th", "table", "tbody", "thead",
  ]
  private static let space = "&nbsp;".units
  private static let comment = "<!--".units
  private static let endOfComment = "-->".units

  private let folded: FoldedText
  private var text: [CodeUnit] { folded.units }

  /// The document without such tags; the document itself where there are none.
  static func removed(from document: Document) -> Document {
    let tags = MarkupResidue(folded: document.folded).tags()
    return document.without(tags.map(\.range)) { !tags[$0].isInline }
  }

  private func tags() -> [Tag] {
    var tags: [Tag] = []
    folded.forEachPlace(ofASCII: .of("<")) { position in
      if position >= tags.last?.range.upperBound ?? 0, let tag = tag(at: position) {
        tags.append(tag)
      }
    }
    folded.forEachPlace(ofASCII: .of("&")) { position in
      guard text[position...].starts(with: MarkupResidue.space) else { return }
      let range = position..<position + MarkupResidue.space.count
      tags.append(Tag(range: range, isInline: false))
    }
    return tags.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  private func tag(at position: Int) -> Tag? {
    let rest = text[position...].prefix(MarkupResidue.longest)
    if rest.starts(with: MarkupResidue.comment) {
      let end = rest.indices.first { rest[$0...].starts(with: MarkupResidue.endOfComment) }
      return end.map {
        Tag(range: position..<$0 + MarkupResidue.endOfComment.count, isInline: false)
      }
    }
    let content = rest.dropFirst().prefix { $0 != .of(">") && $0 != .of("<") }
    guard content.endIndex < text.count, text[content.endIndex] == .of(">") else { return nil }
    let name = content.drop { $0 == .of("/") }.prefix { $0 > 0x20 && $0 < 0x7F && $0 != .of("/") }
    let word = String(basicPlane: name).lowercased()
    let isInline = MarkupResidue.inline.contains(word)
    guard isInline || MarkupResidue.dividing.contains(word) else { return nil }
    return Tag(range: position..<content.endIndex + 1, isInline: isInline)
  }
}
