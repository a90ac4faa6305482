/// Writes a PDF with text and rules at given places; points from the upper left corner of each page.
///
/// The font is neither embedded nor known to any program: its codes are UTF-16 units, and its map to
/// Unicode says so. Full characters are one em wide, ASCII half of it. So every platform gives the same
/// bytes, and the text is found by whatever extracts text; a viewer may show no characters.
package struct StoredPDF {
  private let width: Double
  private let height: Double
  private var pages: [String] = [""]

  /// - Parameters:
  ///   - width: of all pages; an upright A4 page if not given.
  package init(width: Double = 595, height: Double = 842) {
    self.width = width
    self.height = height
  }

  /// Puts a text with its middle at a height.
  ///
  /// - Parameter spacing: what is added behind each character.
  package mutating func put(
    _ text: String, x: Double, y: Double, size: Double = 10, spacing: Double = 0
  ) {
    let codes = text.utf16.map { unit in
      String(repeating: "0", count: 4 - String(unit, radix: 16).count) + String(unit, radix: 16)
    }
    let place = "\(number(x)) \(number(height - y - size * 0.35))"
    pages[pages.count - 1] +=
      "BT /F1 \(number(size)) Tf \(number(spacing)) Tc 1 0 0 1 \(place) Tm <\(codes.joined())> Tj ET\n"
  }

  package mutating func putCentred(_ text: String, x: Double, y: Double, size: Double = 10) {
    put(text, x: x - StoredPDF.width(of: text, size: size) / 2, y: y, size: size)
  }

  /// Draws the border of a cell.
  package mutating func putFrame(x: Double, y: Double, width: Double, height: Double) {
    pages[pages.count - 1] +=
      "\(number(x)) \(number(self.height - y - height)) \(number(width)) \(number(height)) re S\n"
  }

  package mutating func newPage() { pages.append("") }

  /// The number of the page that is written on.
  package var page: Int { pages.count }

  package static func width(of text: String, size: Double) -> Double {
    text.unicodeScalars.reduce(0) { $0 + ($1.isASCII ? 0.5 : 1) * size }
  }

  /// A number with two decimals at most.
  private func number(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    let (whole, rest) = (hundredths.magnitude / 100, hundredths.magnitude % 100)
    return "\(hundredths < 0 ? "-" : "")\(whole).\(rest < 10 ? "0" : "")\(rest)"
  }

  package var bytes: [UInt8] {
    let map = """
      /CIDInit /ProcSet findresource begin 12 dict begin begincmap
      1 begincodespacerange <0000> <FFFF> endcodespacerange
      1 beginbfrange <0000> <FFFF> <0000> endbfrange
      endcmap end end
      """
    let kids = pages.indices.map { "\(6 + 2 * $0) 0 R" }.joined(separator: " ")
    var objects = [
      "<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[\(kids)]/Count \(pages.count)>>",
      "<</Type/Font/Subtype/Type0/BaseFont/Song/Encoding/Identity-H/DescendantFonts[4 0 R]"
        + "/ToUnicode 5 0 R>>",
      "<</Type/Font/Subtype/CIDFontType2/BaseFont/Song/CIDSystemInfo<</Registry(Adobe)"
        + "/Ordering(Identity)/Supplement 0>>/DW 1000/W[32 126 500]/FontDescriptor<<"
        + "/Type/FontDescriptor/FontName/Song/Flags 4/FontBBox[0 -140 1000 860]/ItalicAngle 0"
        + "/Ascent 860/Descent -140/CapHeight 860/StemV 80>>>>",
      "<</Length \(map.utf8.count)>>stream\n\(map)\nendstream",
    ]
    for (index, page) in pages.enumerated() {
      objects += [
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 \(number(width)) \(number(height))]"
          + "/Contents \(7 + 2 * index) 0 R/Resources<</Font<</F1 3 0 R>>>>>>",
        "<</Length \(page.utf8.count)>>stream\n\(page)\nendstream",
      ]
    }
    return StoredPDF.file(objects)
  }

  private static func file(_ objects: [String]) -> [UInt8] {
    var text = "%PDF-1.4\n"
    var offsets: [Int] = []
    for (index, object) in objects.enumerated() {
      offsets.append(text.utf8.count)
      text += "\(index + 1) 0 obj\n\(object)\nendobj\n"
    }
    let start = text.utf8.count
    text += "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n"
    for offset in offsets {
      let digits = String(offset)
      text += String(repeating: "0", count: 10 - digits.count) + digits + " 00000 n \n"
    }
    text += "trailer<</Size \(objects.count + 1)/Root 1 0 R>>\nstartxref\n\(start)\n%%EOF\n"
    return Array(text.utf8)
  }
}
