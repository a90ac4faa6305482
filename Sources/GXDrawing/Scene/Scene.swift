/// A finished drawing: pure values with all positions, which every renderer draws as they are.
public struct Scene: Hashable, Sendable {
  public var size: Size
  public var background: Color
  /// The language of the texts as a BCP 47 tag, `zh-CN` or `en`.
  public var language: String
  /// What the drawing says, in a sentence.
  public var title: String
  /// What a reader who does not see the drawing needs: kind, extent, extremes, breaks, gaps.
  public var summary: String
  /// The figures behind the marks.
  public var table: DataTable
  /// From back to front.
  public var groups: [SceneGroup]

  public init(
    size: Size, background: Color, language: String, title: String, summary: String,
    table: DataTable, groups: [SceneGroup]
  ) {
    self.size = size
    self.background = background
    self.language = language
    self.title = title
    self.summary = summary
    self.table = table
    self.groups = groups
  }
}

/// Marks that belong together, with what they mean.
public struct SceneGroup: Hashable, Sendable {
  /// What the marks are in the chart.
  public enum Role: String, Hashable, Sendable, CaseIterable {
    case title, subtitle, notes, source, notice
    case grid, axis, axisLabels = "axis-labels"
    /// Lines of others that stand behind one for comparison; they may be faint.
    case backdrop
    case band, line, bar, cell, point, interval, flow, hatch
    case rule, leader, label, annotation, legend, head
  }

  public var role: Role
  /// The datum or the series that is drawn, if it is one.
  public var key: String?
  public var marks: [Mark]

  public init(_ role: Role, key: String? = nil, marks: [Mark] = []) {
    self.role = role
    self.key = key
    self.marks = marks
  }
}

/// One thing drawn.
public enum Mark: Hashable, Sendable {
  case rect(Rect, fill: Color?, stroke: Stroke?)
  case circle(center: Point, radius: Double, fill: Color?, stroke: Stroke?)
  case line(from: Point, to: Point, Stroke)
  case path(Path, fill: Color?, stroke: Stroke?)
  case text(TextRun)
}

/// How an outline is drawn.
public struct Stroke: Hashable, Sendable {
  public var color: Color
  public var width: Double
  /// Lengths of strokes and spaces in turn; empty for an unbroken line.
  public var dash: [Double]
  /// Whether ends and corners are round.
  public var isRound: Bool

  public init(_ color: Color, width: Double, dash: [Double] = [], isRound: Bool = false) {
    self.color = color
    self.width = width
    self.dash = dash
    self.isRound = isRound
  }
}

/// The rows behind a drawing, as texts with full precision.
public struct DataTable: Hashable, Sendable {
  public var columns: [String]
  public var rows: [[String]]

  public init(columns: [String], rows: [[String]]) {
    self.columns = columns
    self.rows = rows
  }

  /// The table as CSV (RFC 4180), lines ended by a line feed.
  public var csv: String {
    ([columns] + rows).map { row in row.map(Self.field).joined(separator: ",") + "\n" }.joined()
  }

  private static func field(_ text: String) -> String {
    guard text.contains(where: { ",\"\n\r".contains($0) }) else { return text }
    return "\""
      + text.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"") + "\""
  }
}
