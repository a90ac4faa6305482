import GXDrawing
import Testing

@Suite struct ColorTests {
  @Test(
    "contrast follows WCAG",
    arguments: [
      // Ratios from the WCAG 2 definition, computed apart from this code.
      (UInt32(0x000000), UInt32(0xFFFFFF), 21.0), (0x0338A1, 0xFFFFFF, 10.08),
      (0x6B7178, 0xFFFFFF, 4.93), (0xF2F4F6, 0x12181F, 16.2), (0x8A9097, 0xFFFFFF, 3.22),
    ])
  func contrast(one: UInt32, two: UInt32, ratio: Double) {
    #expect(abs(Color(one).contrast(with: Color(two)) - ratio) < 0.05)
  }

  @Test func `a label in a mark is always readable`() {
    for grey in UInt8.min...UInt8.max {
      let color = Color(red: grey, green: grey, blue: grey)
      #expect(color.labelColor.contrast(with: color) >= 4.5)
    }
  }

  @Test func `a readable variant reaches its ratio on white and on black`() {
    for rgb in stride(from: UInt32(0), through: 0xFFFFFF, by: 0x010F0D) {
      for background in [Color.white, .black, Color(0x12181F)] {
        #expect(Color(rgb).readable(on: background).contrast(with: background) >= 4.5)
      }
    }
  }

  @Test func `hexadecimal notation has six digits`() {
    #expect(Color(0x00A1F).hex == "#000A1F")
    #expect(Color(0xFFFFFF).hex == "#FFFFFF")
  }
}
