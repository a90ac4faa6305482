internal import GXModel

extension ChartTable {
  /// What a column is for, by its heading.
  public enum Role: String, CaseIterable, Sendable {
    /// The lower end of an interval.
    case low
    /// The upper end of an interval.
    case high
    /// The cases that a share rests on.
    case base = "n"
    /// What came into a stock.
    case received = "in"
    /// What went out of it.
    case left = "out"

    /// The headings that name it, whatever their case.
    public var headings: [String] {
      switch self {
      case .low: ["low", "下限"]
      case .high: ["high", "上限"]
      case .base: ["n", "分母"]
      case .received: ["in", "流入"]
      case .left: ["out", "流出"]
      }
    }
  }

  var low: Column? { column(.low) }
  var high: Column? { column(.high) }
  var base: Column? { column(.base) }

  /// The columns that say nothing of others.
  var figures: [Column] {
    let others = [low, high, base].compactMap(\.?.name)
    return columns.filter { !others.contains($0.name) }
  }

  private func column(_ role: Role) -> Column? {
    columns.first { role.headings.contains($0.name.lowercased()) }
  }
}

// MARK: What whole tables are

extension ChartTable {
  /// What came in and what went out; nil where no columns are named so.
  var flow: (sources: [FlowChart.Node], targets: [FlowChart.Node])? {
    guard let received = column(.received), let left = column(.left) else { return nil }
    func nodes(_ column: Column) -> [FlowChart.Node] {
      zip(names, column.values).compactMap { name, value in
        value.map { FlowChart.Node(name: name, value: $0) }
      }
    }
    return (nodes(received), nodes(left))
  }

  /// The first column by province; nil unless all rows are provinces, each once.
  var tiles: [TileMapChart.Value]? {
    let tiles = names.compactMap(ProvinceTile.named)
    guard let values = figures.first?.values, tiles.count == names.count,
      Set(tiles).count == tiles.count
    else { return nil }
    return zip(tiles, values).map { TileMapChart.Value(code: $0.code, value: $1) }
  }

  /// The first column's shares with the cases that they rest on; nil where they are no such shares.
  var shares: [FunnelChart.Dot]? {
    guard let values = figures.first?.values, let base, unit == .share,
      values.allSatisfy({ (0...1).contains($0 ?? 0) }),
      base.values.allSatisfy({ $0 ?? 0 >= 0 && $0 ?? 0 < Double(Int32.max) })
    else { return nil }
    return names.indices.map { index in
      FunnelChart.Dot(name: names[index], value: values[index], size: base.values[index] ?? 0)
    }
  }
}

extension ProvinceTile {
  /// The tile of a province by its division code, its letters or its name in either language, with or
  /// without 省 and the like.
  static func named(_ name: String) -> ProvinceTile? {
    let lower = name.lowercased()
    return all.first { tile in
      name.hasPrefix(tile.name.zh) || lower == tile.name.en.lowercased()
        || lower == tile.letters.lowercased() || name == tile.code || name == tile.code + "0000"
    }
  }
}
