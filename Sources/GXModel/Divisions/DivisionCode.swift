/// A code of the administrative divisions (GB/T 2260): two digits each for province, prefecture, county.
public struct DivisionCode: Hashable, Comparable, Sendable {
  /// The code as a number of six digits.
  public let number: Int32

  /// A code of six digits, or `nil`.
  public init?(_ number: Int32) {
    guard (100_000...999_999).contains(number) else { return nil }
    self.number = number
  }

  public var level: Level {
    if number % 10_000 == 0 { return .province }
    return number % 100 == 0 ? .prefecture : .county
  }

  public var province: DivisionCode { DivisionCode(unchecked: number / 10_000 * 10_000) }

  /// The prefecture that the division is or lies in; `nil` for a province.
  public var prefecture: DivisionCode? {
    level == .province ? nil : DivisionCode(unchecked: number / 100 * 100)
  }

  /// The division next above; `nil` for a province.
  public var parent: DivisionCode? {
    switch level {
    case .county: prefecture
    case .prefecture: province
    default: nil
    }
  }

  /// The codes of the division and all below it.
  public var subtree: ClosedRange<Int32> {
    switch level {
    case .province: number...number + 9_999
    case .prefecture: number...number + 99
    default: number...number
    }
  }

  /// Whether the division is `other` or lies in it.
  public func isWithin(_ other: DivisionCode) -> Bool { other.subtree.contains(number) }

  /// Whether the division is invented, for synthetic data; such codes begin with 99.
  public var isInvented: Bool { number / 10_000 == 99 }

  private init(unchecked number: Int32) { self.number = number }

  public static func < (left: DivisionCode, right: DivisionCode) -> Bool {
    left.number < right.number
  }
}

extension DivisionCode: LosslessStringConvertible {
  /// Reads six ASCII digits.
  public init?(_ text: String) {
    guard text.utf8.count == 6, text.utf8.allSatisfy({ (48...57).contains($0) }),
      let number = Int32(text)
    else { return nil }
    self.init(number)
  }

  public var description: String { String(number) }
}

extension DivisionCode: Codable {
  public init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    guard let code = DivisionCode(text) else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "'\(text)' is no division code."))
    }
    self = code
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
