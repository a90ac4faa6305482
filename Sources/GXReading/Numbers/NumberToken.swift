import GXModel

/// A number in running text that may be a figure, or that tells of a year.
struct NumberToken: Hashable, Sendable {
  enum Meaning: Hashable, Sendable {
    case figure(Quantity)
    /// A number of things that is too long to be held exactly.
    case unheld
    case percentage
    /// A year of the calendar (2016年).
    case year(Int)
  }

  /// How exactly a figure is stated.
  enum Precision: Hashable, Sendable {
    case exact
    /// 约, 左右: on either side.
    case about
    /// 余, 多, 逾, 超过, 以上: the true value is larger.
    case above
    /// 近: the true value is smaller.
    case below
  }

  /// The number with what belongs to it: approximators, multiplier, measure word.
  let range: Range<Int>
  let meaning: Meaning
  let unit: MeasureWord?
  let precision: Precision

  /// The value of a figure.
  var figure: Quantity? {
    if case .figure(let value) = meaning { return value }
    return nil
  }
}
