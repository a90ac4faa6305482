/// How the pages of a PDF are set.
struct PageStyle: Sendable {
  var width = 595.0
  var height = 842.0
  var margin = 70.0
  var tableSize = 10.0
  /// The least width of a column of values.
  var valueWidth = 34.0
  var valuesAtRight = false
  var centresLabels = false
  var repeatsHeadings = false

  init(_ layout: DocumentLayout) {
    switch layout {
    case .pdfWide: (width, height, margin, valueWidth) = (842, 595, 56, 44)
    case .pdfRepeatedHeadings:
      (tableSize, valuesAtRight, centresLabels, repeatsHeadings) = (10.5, true, true, true)
    default: tableSize = 9
    }
  }

  var textWidth: Double { width - 2 * margin }
  var bottom: Double { height - margin }
}
