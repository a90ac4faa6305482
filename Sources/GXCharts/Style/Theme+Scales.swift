internal import GXDrawing

/// The colours of classes, from low to high, and of what is not known.
extension Theme {
  var isDark: Bool { background.luminance < 0.5 }

  /// One hue from faint to strong, at most seven; neighbours stay apart for colour-blind readers.
  func sequential(_ count: Int) -> [Color] {
    let ramp = Self.spread(count, over: usesDashes ? Self.grayRamp : Self.blueRamp)
    return isDark ? ramp.reversed() : ramp
  }

  /// Two hues that part at a centre, as many on each side as asked, at most four.
  ///
  /// Grey paper has no second hue, so there the classes run from light to dark.
  func diverging(below: Int, above: Int) -> [Color] {
    if usesDashes { return sequential(below + above) }
    let (low, high) = isDark ? (Self.darkOranges, Self.darkBlues) : (Self.oranges, Self.blues)
    return low.prefix(below).reversed() + high.prefix(above)
  }

  /// The ground of a cell without a value, and the strokes on it.
  var missing: Color {
    isDark ? Color(0x1D252E) : (usesDashes ? .white : Color(0xF3F4F6))
  }
  var missingHatch: Color { isDark ? Color(0x5B6672) : Color(0xA3A9B0) }

  /// Around cells that hardly differ from the background.
  var cellOutline: Color { isDark ? Color(0x4A5663) : Color(0xB5BAC0) }

  /// The bins of a histogram, and the boxes of quartiles.
  var binFill: Color { sequential(7)[3] }
  var boxInk: Color { isDark ? sequential(7)[5] : sequential(7)[6] }

  private static func spread(_ count: Int, over ramp: [Color]) -> [Color] {
    guard count > 1 else { return [ramp[3]] }
    if count == 5, ramp == blueRamp { return fiveBlues }
    // Two and three classes need no extremes to be told apart.
    let ends = count < 4 ? 1.0...5 : 0...6
    return (0..<min(count, ramp.count)).map { index in
      let share = Double(index) / Double(min(count, ramp.count) - 1)
      let place = ends.lowerBound + (ends.upperBound - ends.lowerBound) * share
      return ramp[Int(place.rounded())]
    }
  }

  private static let blueRamp = [
    0xEBF5FD, 0xABD6F4, 0x6EB0E4, 0x3684CD, 0x1C5CAD, 0x113A85, 0x0A2159,
  ].map { Color($0) }
  private static let fiveBlues = [0xEBF5FD, 0x8BC6EF, 0x3684CD, 0x12479D, 0x0A2159].map {
    Color($0)
  }
  /// Greys of about the same lightness as the blues.
  private static let grayRamp = [
    0xF7F7F7, 0xCCCCCC, 0xA3A3A3, 0x7D7D7D, 0x5A5A5A, 0x3B3B3B, 0x1E1E1E,
  ].map { Color($0) }

  /// From the centre outwards.
  private static let oranges = [0xE8C49E, 0xD08E53, 0xAD5920, 0x7C350E].map { Color($0) }
  private static let blues = [0xA5D1F1, 0x5FA5DE, 0x2B75C1, 0x12479D].map { Color($0) }
  private static let darkOranges = [0x7C350E, 0xAD5920, 0xD08E53, 0xE8C49E].map { Color($0) }
  private static let darkBlues = [0x12479D, 0x2B75C1, 0x5FA5DE, 0xA5D1F1].map { Color($0) }
}
