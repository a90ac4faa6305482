#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

extension Color {
  /// Relative luminance after WCAG 2.2, from 0 to 1; the opacity is left out.
  public var luminance: Double {
    func linear(_ channel: UInt8) -> Double {
      let value = Double(channel) / 255
      return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
  }

  /// The contrast ratio to another colour after WCAG 2.2, from 1 to 21.
  public func contrast(with other: Color) -> Double {
    let one = luminance
    let two = other.luminance
    return (max(one, two) + 0.05) / (min(one, two) + 0.05)
  }

  /// White or pure black, whichever is read better on this colour; at least 4.58:1 on any.
  public var labelColor: Color {
    contrast(with: .white) >= contrast(with: .black) ? .white : .black
  }

  /// This hue, moved towards black or white until it reads at `ratio` on the background.
  public func readable(on background: Color, ratio: Double = 4.5) -> Color {
    let target: Color = background.labelColor
    for step in 0...20 {
      let candidate = mixed(with: target, share: Double(step) / 20)
      if candidate.contrast(with: background) >= ratio { return candidate }
    }
    return target
  }
}
