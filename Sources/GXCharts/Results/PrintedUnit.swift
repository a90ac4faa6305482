internal import GXModel

/// The unit that a metric's values are drawn in.
struct PrintedUnit {
  let unit: ValueUnit
  /// What the values of the corpus are multiplied by.
  let factor: Double

  /// Money is kept in 万元; in 元 the axis chooses its own magnitude and never prints 万万元.
  init(_ unit: MetricUnit, language: Language) {
    switch unit {
    case .tenThousandYuan:
      self.unit = .amount(Words(language: language)("元", "yuan"))
      factor = 10_000
    default:
      self.unit = .count(unit.label[language])
      factor = 1
    }
  }
}
