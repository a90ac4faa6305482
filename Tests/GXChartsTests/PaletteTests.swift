import GXCharts
import GXDrawing
import Testing

@Suite struct PaletteTests {
  private static let themes = [Theme.light, .dark, .print]

  @Test(arguments: themes)
  func `texts and marks of a theme are legible on its background`(theme: Theme) {
    for text in [theme.title, theme.text, theme.note] {
      #expect(text.contrast(with: theme.background) >= 4.5)
    }
    for mark in theme.categorical + [theme.accent, theme.context, theme.axis] {
      #expect(mark.contrast(with: theme.background) >= 3)
    }
  }

  @Test func `print is grey`() {
    let theme = Theme.print
    for color in theme.categorical + [theme.accent, theme.text, theme.grid] {
      #expect(color.red == color.green && color.green == color.blue)
    }
  }
}
