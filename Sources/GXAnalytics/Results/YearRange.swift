/// Years as `{"from": 2019, "to": 2024}`.
struct YearRange: Codable {
  let range: ClosedRange<Int>

  private enum CodingKeys: String, CodingKey {
    case from, to
  }

  init(_ range: ClosedRange<Int>) { self.range = range }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let from = try container.decode(Int.self, forKey: .from)
    let to = try container.decode(Int.self, forKey: .to)
    guard from <= to else {
      throw DecodingError.dataCorruptedError(
        forKey: .to, in: container, debugDescription: "The years end before they begin.")
    }
    range = from...to
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(range.lowerBound, forKey: .from)
    try container.encode(range.upperBound, forKey: .to)
  }
}
