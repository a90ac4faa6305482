internal import GXDrawing

/// The six outcomes of an application in the order of the official form, and what is carried over.
///
/// Their colours are the same in every chart and mean nothing else.
public enum OutcomeColor: String, CaseIterable, Hashable, Sendable {
  case granted, partial, refused, unable, notProcessed, other, carriedOver
}

extension Theme {
  /// The fill of an outcome; neighbours in the form's order keep about 3:1 by luminance alone.
  func fill(_ outcome: OutcomeColor) -> Color {
    let fills: [OutcomeColor: (light: UInt32, dark: UInt32, print: UInt32)] = [
      .granted: (0x0338A1, 0x93B3EB, 0x262626), .partial: (0x5896E3, 0x2968A5, 0x949494),
      .refused: (0x801408, 0xFDA168, 0x262626), .unable: (0xB08736, 0x875F30, 0x949494),
      .notProcessed: (0x4C1D3C, 0xFBCCE5, 0x262626), .other: (0x939393, 0x707074, 0x949494),
      .carriedOver: (0x1A1A1A, 0xF2F4F6, 0x000000),
    ]
    guard let fill = fills[outcome] else { return axis }
    if usesDashes { return Color(fill.print) }
    return Color(background.luminance > 0.5 ? fill.light : fill.dark)
  }

  /// The ink of an outcome's name, at least 4.5:1.
  func ink(_ outcome: OutcomeColor) -> Color { fill(outcome).readable(on: background) }

  /// The distance of hatch strokes that tell outcomes apart where all inks are grey; nil for none.
  func hatch(_ outcome: OutcomeColor) -> Double? {
    guard usesDashes else { return nil }
    switch outcome {
    case .refused, .unable: return 8
    case .notProcessed, .other: return 4
    default: return nil
    }
  }
}
