internal import GXDrawing

/// How a chart looks: canvas and colours.
public struct ChartStyle: Hashable, Sendable {
  public var size: ChartSize
  public var theme: Theme

  public init(size: ChartSize = .slide, theme: Theme = .light) {
    self.size = size
    self.theme = theme
  }
}

/// The sizes of texts by their job; two weights, no more.
struct TypeScale: Hashable, Sendable {
  let title: TextStyle
  let subtitle: TextStyle
  let panelTitle: TextStyle
  let label: TextStyle
  let labelBold: TextStyle
  let axis: TextStyle
  let value: TextStyle
  let annotation: TextStyle
  let note: TextStyle
  let noteBold: TextStyle

  init(_ style: ChartStyle) {
    // An A4 column is printed at about half a point a pixel, so its texts are set larger on paper.
    let isPrintedColumn = style.theme.usesDashes && style.size == .column
    let factor = isPrintedColumn ? 0.875 : style.size.factor
    let least = isPrintedColumn ? 14 : style.size.leastText
    func text(_ size: Double, _ weight: TextStyle.Weight = .regular) -> TextStyle {
      TextStyle(size: max(least, (size * factor).rounded()), weight: weight)
    }
    title = text(32, .bold)
    subtitle = text(19)
    panelTitle = text(18, .bold)
    label = text(17)
    labelBold = text(17, .bold)
    axis = text(16)
    value = text(16)
    annotation = text(15)
    note = text(14)
    noteBold = text(14, .bold)
  }
}
