/// What was read in one source.
public struct ParsedReport: Hashable, Sendable {
  public var source: Source
  public var title: String?
  public var organ: Organ?
  /// The division that the organ belongs to, as far as the text tells.
  public var division: DivisionCode?
  public var level: Level?
  public var year: Int?
  public var period: ReportingPeriod?
  public var published: CalendarDate?
  /// The form of the tables, `n` for prose; `nil` when the document is no annual report.
  public var form: Form?
  public var scope: Scope
  /// Whether the document says of itself that its figures are synthetic.
  public var isSynthetic: Bool
  public var observations: [Observation]
  public var findings: [Finding]
  public var unread: [UnreadPart]
  /// Where the text was put right before it was read.
  public var repairs: [TextRepair]

  public init(source: Source) {
    self.source = source
    scope = .own
    isSynthetic = false
    observations = []
    findings = []
    unread = []
    repairs = []
  }

  /// The observation that counts for a figure in the report's own scope: the preferred one, else the
  /// only one.
  public func observation(of measure: Measure) -> Observation? {
    observations.first { $0.measure == measure && $0.mayCount }
  }
}

/// Where a report came from.
public struct Source: Hashable, Sendable, Codable {
  /// The name by which a person finds it again: a file name, or archive!member.
  public let name: String
  /// The SHA-256 of its bytes in lower-case hexadecimal.
  public let sha256: String

  public init(name: String, sha256: String) {
    self.name = name
    self.sha256 = sha256
  }
}

/// An organ of state.
public struct Organ: Hashable, Sendable, Codable {
  /// The normal form, e.g. 海林市人民政府.
  public let name: String
  /// The form in which the report gives it.
  public let asWritten: String

  public init(name: String, asWritten: String) {
    self.name = name
    self.asWritten = asWritten
  }
}

/// A part of a document that could not be read, and why.
public struct UnreadPart: Hashable, Sendable, Codable {
  public let line: Int
  public let text: String
  public let reason: String

  public init(line: Int, text: String, reason: String) {
    self.line = line
    self.text = text
    self.reason = reason
  }
}
