/// Numbers for tables that programs read: every digit, no groups, an ASCII minus.
enum PlainNumber {
  static func text(_ value: Double) -> String {
    if let whole = Int(exactly: value) { return String(whole) }
    return value.description
  }
}
