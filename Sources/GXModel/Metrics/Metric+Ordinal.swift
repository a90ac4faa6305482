extension Metric {
  /// The position among all cases, by which tables of metrics are indexed.
  var ordinal: Int { withUnsafeBytes(of: self) { Int($0[0]) } }

  /// Hashes the position: the raw value that Swift would hash is a text.
  public func hash(into hasher: inout Hasher) { hasher.combine(ordinal) }
}
