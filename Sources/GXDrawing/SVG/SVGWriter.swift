/// Writes a scene as an SVG 1.1 document.
///
/// Texts stay texts, with their measured positions; ids are prefixed, so that several drawings can
/// stand in one page; the data table is in the metadata. The same scene gives the same bytes.
public struct SVGWriter {
  /// What may be chosen about the document.
  public struct Options {
    /// The start of every id; by default a hash of the content.
    public var idPrefix: String?
    /// Draws the letters as shapes, for viewers without the fonts; the text stays selectable.
    public var outliner: (any GlyphOutliner)?

    public init(idPrefix: String? = nil, outliner: (any GlyphOutliner)? = nil) {
      self.idPrefix = idPrefix
      self.outliner = outliner
    }
  }

  private let options: Options

  public init(options: Options = Options()) { self.options = options }

  /// The document, in UTF-8, ended by a line feed.
  /// - Throws: what the outliner throws.
  public func document(for scene: Scene) throws(DrawingError) -> String {
    var body = SVGBody(outliner: options.outliner)
    for group in scene.groups { try body.append(group) }
    let prefix = options.idPrefix.map(Self.identifier) ?? "c" + Self.hash(scene.title + body.text)
    return head(of: scene, prefix: prefix) + body.text + "</svg>\n"
  }

  private func head(of scene: Scene, prefix: String) -> String {
    let width = SVGText.number(scene.size.width)
    let height = SVGText.number(scene.size.height)
    let families = FontFamilies.sans.map { $0.contains(" ") ? "'\($0)'" : $0 }.joined(
      separator: ",")
    return """
      <svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="\(prefix)-t \(prefix)-d" \
      xml:lang="\(scene.language)" width="\(width)" height="\(height)" \
      viewBox="0 0 \(width) \(height)" font-family="\(families)" \
      style="text-spacing-trim:space-all">
      <title id="\(prefix)-t">\(SVGText.escaped(scene.title))</title>
      <desc id="\(prefix)-d">\(SVGText.escaped(scene.summary))</desc>
      <metadata>\(SVGText.escaped(scene.table.csv))</metadata>
      <rect width="\(width)" height="\(height)" fill="\(scene.background.hex)"/>

      """
  }

  /// A prefix reduced to what an id may hold.
  private static func identifier(_ prefix: String) -> String {
    let kept = prefix.filter {
      $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-" || $0 == "_")
    }
    return kept.first?.isLetter == true ? kept : "c" + kept
  }

  /// FNV-1a, 64 bits, as hexadecimal: `Hasher` is seeded anew in each process.
  private static func hash(_ text: String) -> String {
    var value: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in text.utf8 { value = (value ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return String(value, radix: 16)
  }
}
