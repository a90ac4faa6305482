extension Level {
  /// Whether an organ of the level may make regulations: State Council departments, provinces and cities with
  /// districts.
  package func mayMakeRegulations(organ name: String) -> Bool {
    switch self {
    case .province, .prefecture: true
    case .county, .township: false
    case .department:
      ["国家", "国务院", "中华人民共和国", "中国"].contains(where: name.hasPrefix)
        || ["部", "总局", "总署"].contains(where: name.hasSuffix)
    }
  }

  /// The largest plausible amount in 万元: 10, 500, 5000 and 50 000 times a hundred million yuan.
  package var largestPlausibleAmount: Quantity {
    let amount: Int64 =
      switch self {
      case .township: 100_000
      case .county, .department: 5_000_000
      case .prefecture: 50_000_000
      case .province: 500_000_000
      }
    return Quantity(millionths: amount * Quantity.scale)
  }
}
