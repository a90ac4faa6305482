import GXDrawing
import Testing

@testable import GXCharts

@Suite struct PaletteTests {
  private static let themes = [Theme.light, .dark, .print]
  private static let colored = [Theme.light, .dark]

  @Test(arguments: themes)
  func `texts and marks of a theme are legible on its background`(theme: Theme) {
    for text in [theme.title, theme.text, theme.note] {
      #expect(text.contrast(with: theme.background) >= 4.5)
    }
    for mark in theme.categorical + [theme.accent, theme.context, theme.axis] {
      #expect(mark.contrast(with: theme.background) >= 3)
    }
    for mark in [theme.above, theme.below, theme.binFill, theme.boxInk] {
      #expect(mark.contrast(with: theme.background) >= 3)
    }
  }

  @Test func `print is grey`() {
    let theme = Theme.print
    let ramps = theme.sequential(7) + theme.diverging(below: 3, above: 3)
    for color in theme.categorical + [theme.accent, theme.text, theme.grid] + ramps {
      #expect(color.red == color.green && color.green == color.blue)
    }
  }

  // MARK: Colour-blind readers

  @Test(
    "the measure of differences agrees with its authors' test data",
    arguments: [
      (Lab(50, 2.6772, -79.7751), Lab(50, 0, -82.7485), 2.0425),
      (Lab(50, -1, 2), Lab(50, 0, 0), 2.3669), (Lab(50, 2.5, 0), Lab(50, 0, -2.5), 4.3065),
      (Lab(2.0776, 0.0795, -1.1350), Lab(0.9033, -0.0636, -0.5514), 0.9082),
      (Lab(22.7233, 20.0904, -46.6940), Lab(23.0331, 14.9730, -42.5619), 2.0373),
      (Lab(50, 2.49, -0.001), Lab(50, -2.49, 0.0011), 7.2195),
    ] as [(Lab, Lab, Double)])
  func differences(one: Lab, two: Lab, expected: Double) {
    #expect(abs(Lab.difference(one, two) - expected) < 1e-4)
  }

  @Test(arguments: ColorVision.allCases)
  func `outcomes are told apart`(vision: ColorVision) {
    let six = OutcomeColor.allCases.filter { $0 != .carriedOver }
    #expect(vision.leastDifference(six.map(Theme.light.fill)) >= 17)
    #expect(vision.leastDifference(six.map(Theme.dark.fill)) >= 13)
  }

  @Test(arguments: ColorVision.allCases)
  func `series are told apart`(vision: ColorVision) {
    #expect(vision.leastDifference(Theme.light.categorical) >= 13)
    #expect(vision.leastDifference(Theme.dark.categorical) >= 11.5)
    for theme in Self.colored {
      #expect(vision.leastDifference([theme.above, theme.context, theme.below]) >= 12)
    }
  }

  @Test(arguments: ColorVision.allCases)
  func `neighbouring classes are told apart`(vision: ColorVision) {
    for theme in Self.themes {
      for count in 2...7 { #expect(vision.leastStep(theme.sequential(count)) >= 8) }
    }
    for theme in Self.colored {
      for count in 1...4 {
        #expect(vision.leastStep(theme.diverging(below: count, above: count)) >= 10)
      }
    }
  }

  @Test(arguments: themes)
  func `classes run in one direction of lightness`(theme: Theme) {
    let lights = theme.sequential(7).map(\.luminance)
    #expect(lights == lights.sorted(by: theme == .dark ? { $0 < $1 } : { $0 > $1 }))
  }

  @Test func `numbers on any class are legible`() {
    for theme in Self.themes {
      for fill in theme.sequential(7) + theme.diverging(below: 4, above: 4) {
        #expect(fill.labelColor.contrast(with: fill) >= 4.5)
      }
    }
  }
}
