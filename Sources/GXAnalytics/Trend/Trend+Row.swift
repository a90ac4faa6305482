public import GXModel

/// A division as results name it.
public struct Region: Hashable, Sendable, Codable {
  public let code: DivisionCode
  public let name: String

  public init(code: DivisionCode, name: String) {
    self.code = code
    self.name = name
  }

  /// The name in both languages; in English only provinces have one of their own.
  var localizedName: LocalizedText {
    LocalizedText(zh: name, en: Province[code]?.name.en ?? name)
  }
}

extension Trend {
  /// One year of one group.
  public struct Row: Hashable, Sendable {
    public let year: Int
    /// What the rows are divided by; where it is `nil` all the same, reports without a division or
    /// level.
    public let group: ResultGroup
    /// The exact sum over the organs that reported; `nil` when none did.
    public let sum: Quantity?
    public let mean: Double?
    public let median: Double?
    /// The quartiles over organs, by type 7.
    public let q1: Double?
    public let q3: Double?
    /// The organs whose figure is in the sum.
    public let organs: Int
    /// `expected` less `organs`.
    public let missing: Int
    /// The organs that have a report of this scope in any year of the corpus; where the form in force
    /// in the year lacks the item, only those that reported it all the same.
    public let expected: Int
    /// The change on the year before; `nil` across a break, where either year has no figure and where
    /// the form in force in either year lacks the item.
    public let change: Change?
    /// The number of the stretch between breaks, from 1.
    public let segment: Int
    /// The most doubtful status among the figures; `notInForm` when the form in force lacks the item,
    /// even if some organs reported it all the same, `nil` when it has the item and nobody reported it.
    public let status: Status?
  }

  /// A change from one year to the next.
  public struct Change: Hashable, Sendable {
    /// A percentage of a smaller base says nothing.
    public static let smallestBase = Quantity(millionths: 10 * Quantity.scale)

    public let from: Quantity
    public let to: Quantity
    /// In per cent of `from`; `nil` where that is under 10.
    public let percent: Double?

    public init(from: Quantity, to: Quantity) {
      self.from = from
      self.to = to
      percent =
        from < Change.smallestBase ? nil : (to.double - from.double) / from.double * 100
    }

    /// `to` less `from`, in the metric's unit.
    public var difference: Quantity {
      // Sums of counts and amounts are far from the bounds; saturating keeps a damaged corpus from trapping.
      let (value, overflow) = to.millionths.subtractingReportingOverflow(from.millionths)
      return Quantity(millionths: overflow ? (to < from ? .min : .max) : value)
    }

    /// The change that led to a sum, from the difference alone.
    init?(to: Quantity, difference: Quantity) {
      let (value, overflow) = to.millionths.subtractingReportingOverflow(difference.millionths)
      guard !overflow else { return nil }
      self.init(from: Quantity(millionths: value), to: to)
    }
  }
}

extension Trend.Row {
  public var region: Region? { group.region }
  public var level: Level? { group.level }
  public var organ: String? { group.organ }
}

extension Trend.Row: Codable {
  private enum CodingKeys: String, CodingKey {
    case year, sum, mean, median, q1, q3, organs, missing, expected, change, segment
    case status
    case changePercent = "change_percent"
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    year = try container.decode(Int.self, forKey: .year)
    group = try ResultGroup(from: decoder)
    sum = try container.decodeIfPresent(Quantity.self, forKey: .sum)
    mean = try container.decodeIfPresent(Double.self, forKey: .mean)
    median = try container.decodeIfPresent(Double.self, forKey: .median)
    q1 = try container.decodeIfPresent(Double.self, forKey: .q1)
    q3 = try container.decodeIfPresent(Double.self, forKey: .q3)
    organs = try container.decode(Int.self, forKey: .organs)
    missing = try container.decode(Int.self, forKey: .missing)
    expected = try container.decode(Int.self, forKey: .expected)
    let difference = try container.decodeIfPresent(Quantity.self, forKey: .change)
    change = sum.flatMap { sum in difference.flatMap { Trend.Change(to: sum, difference: $0) } }
    segment = try container.decode(Int.self, forKey: .segment)
    status = try container.decodeIfPresent(Status.self, forKey: .status)
  }

  /// Writes the change as a difference and in per cent, and undefined numbers as null, so that every row has the same keys.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(year, forKey: .year)
    try group.encode(to: encoder)
    try container.encode(sum, forKey: .sum)
    try container.encode(mean, forKey: .mean)
    try container.encode(median, forKey: .median)
    try container.encode(q1, forKey: .q1)
    try container.encode(q3, forKey: .q3)
    try container.encode(organs, forKey: .organs)
    try container.encode(missing, forKey: .missing)
    try container.encode(expected, forKey: .expected)
    try container.encode(change?.difference, forKey: .change)
    try container.encode(change?.percent, forKey: .changePercent)
    try container.encode(segment, forKey: .segment)
    try container.encode(status, forKey: .status)
  }
}
