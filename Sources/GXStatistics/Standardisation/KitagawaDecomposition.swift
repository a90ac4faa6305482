/// The change of a rate, split into what the mix of strata and what their own rates contribute.
///
/// mix = Σ (c₁ − c₀)(r₀ + r₁)/2 and rates = Σ (r₁ − r₀)(c₀ + c₁)/2, with shares c and rates r of the
/// strata; nothing is left over. Source: E. M. Kitagawa, JASA 50 (1955).
public struct KitagawaDecomposition: Hashable, Sendable {
  /// A part of a unit: events among trials; without trials it weighs nothing.
  public struct Stratum: Hashable, Sendable {
    public let events: Double
    public let size: Double

    public init(events: Double, size: Double) {
      self.events = events
      self.size = size
    }
  }

  /// What a stratum contributes.
  public struct Part: Hashable, Sendable {
    public let mix: Double
    public let rate: Double
  }

  /// In the order of the strata. A stratum that one side lacks has no rate there: all that it
  /// contributes is mix.
  public let parts: [Part]
  public var mix: Double { parts.reduce(0) { $0 + $1.mix } }
  public var rate: Double { parts.reduce(0) { $0 + $1.rate } }
  /// The rate of the second side less that of the first.
  public var total: Double { mix + rate }

  /// `nil` for unequal numbers of strata, negative numbers, events in a stratum without size, and a side
  /// without any size.
  public init?(from first: [Stratum], to second: [Stratum]) {
    let sizes = [first, second].map { side in side.reduce(0) { $0 + $1.size } }
    guard first.count == second.count, sizes.allSatisfy({ $0 > 0 && $0.isFinite }),
      (first + second).allSatisfy({ stratum in
        stratum.events >= 0 && stratum.events.isFinite && stratum.size >= 0
          && (stratum.size > 0 || stratum.events == 0)
      })
    else { return nil }
    parts = zip(first, second).map { one, other in
      let shares = (one.size / sizes[0], other.size / sizes[1])
      let rateOne = one.size > 0 ? one.events / one.size : nil
      let rateOther = other.size > 0 ? other.events / other.size : nil
      let before = rateOne ?? rateOther ?? 0
      let after = rateOther ?? before
      return Part(
        mix: (shares.1 - shares.0) * (before + after) / 2,
        rate: (after - before) * (shares.0 + shares.1) / 2)
    }
  }
}
