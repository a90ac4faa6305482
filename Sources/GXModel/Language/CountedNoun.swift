extension Int {
  /// The number with an English noun: 1 report, 2 reports.
  package func counted(_ noun: String) -> String { self == 1 ? "1 \(noun)" : "\(self) \(noun)s" }
}
