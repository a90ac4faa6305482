/// How values are written in SVG: short, and the same everywhere.
enum SVGText {
  /// A number with at most two decimals, without trailing zeros and without a negative zero.
  static func number(_ value: Double) -> String {
    guard value.isFinite, abs(value) < 1e12 else { return "0" }
    let hundredths = Int((value * 100).rounded())
    let whole = abs(hundredths) / 100
    let rest = abs(hundredths) % 100
    var text = hundredths < 0 ? "-\(whole)" : "\(whole)"
    if rest > 0 {
      text += rest % 10 == 0 ? ".\(rest / 10)" : (rest < 10 ? ".0\(rest)" : ".\(rest)")
    }
    return text
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

  static func path(_ path: Path) -> String {
    var text = ""
    for element in path.elements {
      switch element {
      case .move(let point): text += "M" + pair(point)
      case .line(let point): text += "L" + pair(point)
      case .curve(let one, let two, let end):
        text += "C" + pair(one) + " " + pair(two) + " " + pair(end)
      case .close: text += "Z"
      }
    }
    return text
  }

  private static func pair(_ point: Point) -> String { number(point.x) + " " + number(point.y) }
}
