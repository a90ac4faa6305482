/// How a text is set: the role of its typeface, its size and its weight.
public struct TextStyle: Hashable, Sendable {
  /// The two weights that charts use; Chinese has no italic.
  public enum Weight: Hashable, Sendable {
    case regular
    case bold
  }

  public var size: Double
  public var weight: Weight

  public init(size: Double, weight: Weight = .regular) {
    self.size = size
    self.weight = weight
  }

  /// The ink above the baseline: ideographs and capitals reach no higher.
  public var inkAscent: Double { size * 0.86 }
  /// The ink below the baseline that boxes are compared with.
  public var inkDescent: Double { size * 0.10 }
  /// From the middle of ideographs and capitals down to the baseline.
  public var centerToBaseline: Double { size * 0.36 }
}

/// The typefaces by role, in order of preference.
///
/// Chinese families come first: a Latin family in front would take “ ” — … from the Latin font.
public enum FontFamilies {
  /// Titles, labels and numbers; the digits of all of these have one width.
  public static let sans = [
    "Noto Sans CJK SC", "Source Han Sans SC", "思源黑体", "PingFang SC", "Microsoft YaHei",
    "WenQuanYi Micro Hei", "sans-serif",
  ]
}
