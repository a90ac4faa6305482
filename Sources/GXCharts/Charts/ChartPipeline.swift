internal import GXDrawing
internal import GXModel

/// What a type of chart has to know; all else is the same for all.
protocol ChartPhases: Chart {
  /// What follows from the data alone, before anything is measured.
  /// - Throws: `DrawingError.invalidChart` for data that cannot be drawn honestly.
  func describe() throws(DrawingError) -> ChartDescription
  /// Draws scales, marks and labels in the space that the words leave.
  func layOut(on board: inout Board) throws(DrawingError)
}

/// The words and figures that follow from a chart's data.
struct ChartDescription {
  /// What the subtitle has to add: unit, meaning of bands, an axis without zero.
  var subtitleParts: [String] = []
  /// What the notes have to add: breaks, gaps, rounding.
  var notes: [String] = []
  /// For readers who do not see the chart.
  var summary: String
  var table: DataTable
}

/// From a chart to a scene: describe, frame, lay out, assemble.
enum ChartPipeline {
  static func scene(of chart: some ChartPhases, measuring measurer: any TextMeasurer)
    throws(DrawingError) -> Scene
  {
    let description = try chart.describe()
    try check(chart.caption, against: description.table)
    let caption = complete(chart.caption, with: description)
    let typesetter = Typesetter(
      measurer: measurer, usesFullWidthMarks: caption.language == .chinese)
    let type = TypeScale(chart.style)
    let frame = try Frame(caption: caption, style: chart.style, type: type, typesetter: typesetter)
    var board = Board(
      area: frame.area, style: chart.style, type: type, language: caption.language,
      typesetter: typesetter)
    try chart.layOut(on: &board)
    return Scene(
      size: chart.style.size.size, background: chart.style.theme.background,
      language: caption.language == .chinese ? "zh-CN" : "en", title: caption.title,
      summary: summary(caption, description), table: description.table,
      groups: frame.header + board.groups + frame.footer)
  }

  private static func check(_ caption: Caption, against table: DataTable) throws(DrawingError) {
    if let claim = caption.claims.first(where: { !$0.holds(in: table) }) {
      throw .contradictedTitle(caption.title, claim: claim.text)
    }
  }

  private static func complete(_ caption: Caption, with description: ChartDescription) -> Caption {
    var caption = caption
    let separator = caption.language == .chinese ? "；" : "; "
    caption.subtitle =
      ([caption.subtitle] + description.subtitleParts).filter { !$0.isEmpty }
      .joined(separator: separator).withCapital
    caption.notes += description.notes
    return caption
  }

  private static func summary(_ caption: Caption, _ description: ChartDescription) -> String {
    let notice =
      caption.isSynthetic
      ? Words(language: caption.language).sentence([Caption.syntheticNotice[caption.language]]) : ""
    let parts = [description.summary, notice] + caption.notes
    return parts.filter { !$0.isEmpty }
      .joined(separator: caption.language == .chinese ? "" : " ")
  }
}
