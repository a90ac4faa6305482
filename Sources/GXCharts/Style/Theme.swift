public import GXDrawing

/// The colours of a chart's paper, texts and marks.
///
/// All texts have at least 4.5:1 on the background, all marks at least 3:1; the palettes keep their
/// colours apart for deuteranopes, protanopes and tritanopes.
public struct Theme: Hashable, Sendable {
  public let background: Color
  public let title: Color
  /// Subtitle and axis labels.
  public let text: Color
  /// Notes and source.
  public let note: Color
  public let grid: Color
  public let axis: Color
  /// The one series that matters.
  public let accent: Color
  /// Series that give the context.
  public let context: Color
  /// Series without a meaning of their own, in this order.
  public let categorical: [Color]
  /// Whether series are told apart by dashes too, as greys survive copying.
  public let usesDashes: Bool

  public static let light = Theme(
    background: .white, title: Color(0x1A1A1A), text: Color(0x4A4F55), note: Color(0x6B7178),
    grid: Color(0xDADDE1), axis: Color(0x8A9097), accent: Color(0x1C5CAD),
    context: Color(0x7B838B),
    categorical: [
      0x052165, 0x9E8501, 0x35A0AE, 0x405107, 0x674AA0, 0x803857, 0x8B75F8, 0xC36372,
    ].map { Color($0) }, usesDashes: false)

  public static let dark = Theme(
    background: Color(0x12181F), title: Color(0xF2F4F6), text: Color(0xC3CAD1),
    note: Color(0x949DA6), grid: Color(0x2C3540), axis: Color(0x6F7A85), accent: Color(0x4EA5FA),
    context: Color(0x949DA6),
    categorical: [
      0x4EA5FA, 0xF98D4D, 0x4C9681, 0x73DBFE, 0xC63D40, 0xFDE461, 0x996CA3, 0xD69CB9,
    ].map { Color($0) }, usesDashes: false)

  /// Black ink only, for printing and copying.
  public static let print = Theme(
    background: .white, title: .black, text: Color(0x262626), note: Color(0x404040),
    grid: Color(0xD4D4D4), axis: Color(0x737373), accent: .black, context: Color(0x737373),
    categorical: [
      0x000000, 0x808080, 0x404040, 0x8C8C8C, 0x1F1F1F, 0x6B6B6B, 0x333333, 0x7A7A7A,
    ].map { Color($0) }, usesDashes: true)

  /// Above a reference.
  var above: Color {
    if usesDashes { return Color(0x000000) }
    return background.luminance > 0.5 ? Color(0x12479D) : Color(0x8BC6EF)
  }

  /// Below a reference.
  var below: Color {
    if usesDashes { return Color(0x525252) }
    return background.luminance > 0.5 ? Color(0xAD5920) : Color(0xF98D4D)
  }
}
