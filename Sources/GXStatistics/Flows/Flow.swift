/// What came in, what went out, and what stood at either end of a period.
///
/// Sources: J. D. C. Little, Operations Research 9 (1961); the clearance rate and disposition time of
/// the European Commission for the Efficiency of Justice (CEPEJ).
public struct Flow: Hashable, Sendable {
  public let opening: Int
  public let arrivals: Int
  public let departures: Int
  public let closing: Int
  /// The length of the period.
  public let days: Double

  /// `nil` for negative numbers and a period without length.
  public init?(opening: Int, arrivals: Int, departures: Int, closing: Int, days: Double = 365) {
    guard [opening, arrivals, departures, closing].allSatisfy({ $0 >= 0 }), days > 0,
      days.isFinite
    else { return nil }
    self.opening = opening
    self.arrivals = arrivals
    self.departures = departures
    self.closing = closing
    self.days = days
  }

  /// What is missing from opening + arrivals − departures = closing; 0 when the numbers agree.
  public var discrepancy: Int? {
    let (stock, overflow) = opening.addingReportingOverflow(arrivals)
    guard !overflow else { return nil }
    return closing - (stock - departures)
  }

  /// Departures over arrivals: below 1 the stock grows; `nil` without arrivals.
  public var clearanceRate: Double? {
    arrivals > 0 ? Double(departures) / Double(arrivals) : nil
  }

  /// How many days the closing stock would take at the pace of the period; `nil` without departures.
  public var backlogDays: Double? {
    departures > 0 ? Double(closing) / Double(departures) * days : nil
  }

  /// The mean time in the system by Little's law; `nil` without arrivals.
  public var timeInSystem: LittlesLaw? { LittlesLaw(self) }
}

/// The mean time in a system, W = L/λ, with the assumption that it rests on.
public struct LittlesLaw: Hashable, Sendable {
  /// Whether the system was near the steady state that the law assumes.
  public enum Assumption: String, Hashable, Sendable, Codable {
    /// The stock changed by at most a tenth of what arrived.
    case nearlySteady = "nearly_steady"
    /// It changed by more: the number describes no single case and misleads.
    case notSteady = "not_steady"
  }

  /// The mean of opening and closing stock over the arrivals a day.
  public let days: Double
  /// The change of the stock over the arrivals.
  public let relativeImbalance: Double
  public let assumption: Assumption

  init?(_ flow: Flow) {
    guard flow.arrivals > 0 else { return nil }
    let arrivals = Double(flow.arrivals)
    days = (Double(flow.opening) + Double(flow.closing)) / 2 / (arrivals / flow.days)
    relativeImbalance = (Double(flow.closing) - Double(flow.opening)) / arrivals
    assumption = abs(relativeImbalance) <= 0.1 ? .nearlySteady : .notSteady
  }
}
