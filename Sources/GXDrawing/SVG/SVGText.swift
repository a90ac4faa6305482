/// How values are written in SVG: short, and the same everywhere.
enum SVGText {
  /// A number with at most two decimals, without needless zeros and without a negative zero.
  static func number(_ value: Double) -> String {
    let hundredths = hundredths(value)
    return (hundredths < 0 ? "-" : "") + magnitude(hundredths)
  }

  /// A number in hundredths; zero for what no drawing holds.
  static func hundredths(_ value: Double) -> Int {
    value.isFinite && abs(value) < 1e12 ? Int((value * 100).rounded()) : 0
  }

  /// The digits of a number of hundredths, without its sign: 12.5, .05, 0.
  static func magnitude(_ hundredths: Int) -> String {
    let whole = hundredths.magnitude / 100
    let rest = hundredths.magnitude % 100
    let digits = whole == 0 && rest > 0 ? "" : "\(whole)"
    guard rest > 0 else { return digits }
    return digits + (rest % 10 == 0 ? ".\(rest / 10)" : (rest < 10 ? ".0\(rest)" : ".\(rest)"))
  }

  /// Text and attribute values: the five escapes; characters that XML does not allow are left out.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      case "\t", "\n": result.unicodeScalars.append(scalar)
      case _ where scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value): continue
      case "\u{FFFE}", "\u{FFFF}": continue
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
