/// A pattern of a phrase as rules write it: what stands left and right of a number.
///
/// `{a|b|}{c|d}#` has two places with alternatives, the first of which may be empty. `…` is a gap: any
/// words of the clause. `~` is a gap for the organ's own names: 公开云岫镇政府信息.
struct PhrasePattern: Sendable {
  /// A place of a pattern, outwards from the number.
  enum Place: Hashable, Sendable {
    /// One of these words, each outwards from the number; an empty one makes the place optional.
    case words([[CodeUnit]])
    case anything
    case ownNames

    var isGap: Bool {
      if case .words = self { false } else { true }
    }
  }

  let startsClause: Bool
  let endsClause: Bool
  /// The places left of the number, nearest first.
  let left: [Place]
  /// The places right of the number and its measure word.
  let right: [Place]

  /// Whether words may stand between its places that the pattern does not know.
  var hasGap: Bool { (left + right).contains(where: \.isGap) }

  init(_ pattern: String) {
    let units = pattern.units
    let number = units.firstIndex(of: .of("#")) ?? units.count
    let (left, right) = (units[..<number], units[number...].dropFirst())
    startsClause = left.first == .of("^")
    endsClause = right.last == .of("$")
    self.left = PhrasePattern.places(of: left.filter { $0 != .of("^") }).reversed().map {
      guard case .words(let words) = $0 else { return $0 }
      return .words(words.map { $0.reversed() })
    }
    self.right = PhrasePattern.places(of: right.filter { $0 != .of("$") })
  }

  private static let gaps = UnitSet("…~")

  private static func places(of text: [CodeUnit]) -> [Place] {
    var places: [Place] = []
    var rest = text[...]
    while let first = rest.first {
      if first == .of("{"), let close = rest.firstIndex(of: .of("}")) {
        let alternatives = rest[(rest.startIndex + 1)..<close]
          .split(separator: .of("|"), omittingEmptySubsequences: false)
        places.append(.words(alternatives.map { Array($0) }))
        rest = rest[(close + 1)...]
      } else if gaps.contains(first) {
        places.append(first == .of("~") ? .ownNames : .anything)
        rest = rest.dropFirst()
      } else {
        let literal = rest.prefix { $0 != .of("{") && !gaps.contains($0) }
        places.append(.words([Array(literal)]))
        rest = rest[literal.endIndex...]
      }
    }
    return places
  }
}
