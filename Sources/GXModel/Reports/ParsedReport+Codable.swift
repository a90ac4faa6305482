extension ParsedReport: Codable {
  private enum CodingKeys: String, CodingKey {
    case source, sha256, title, organ, organAsWritten = "organ_as_written", division, level, year
    case period, published, form, scope, synthetic, observations, findings, unread, repairs
  }

  /// Writes the keys of `gxstats parse`; findings speak Chinese. ``jsonLine(in:)`` keeps their order.
  public func encode(to encoder: any Encoder) throws {
    var tree = JSONTree()
    write(to: &tree, in: .chinese)
    try tree.value.encode(to: encoder)
  }

  /// Reads the keys of `gxstats parse`. Lists and `scope` may be left out; an unknown metric, status
  /// or a value that contradicts its status is an error.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      source: Source(
        name: try container.decode(String.self, forKey: .source),
        sha256: try container.decodeIfPresent(String.self, forKey: .sha256) ?? ""))
    title = try container.decodeIfPresent(String.self, forKey: .title)
    if let name = try container.decodeIfPresent(String.self, forKey: .organ) {
      let asWritten = try container.decodeIfPresent(String.self, forKey: .organAsWritten)
      organ = Organ(name: name, asWritten: asWritten ?? name)
    }
    division = try container.decodeIfPresent(DivisionCode.self, forKey: .division)
    level = try container.decodeIfPresent(Level.self, forKey: .level)
    year = try container.decodeIfPresent(Int.self, forKey: .year)
    period = try container.decodeIfPresent(ReportingPeriod.self, forKey: .period)
    published = try container.decodeIfPresent(CalendarDate.self, forKey: .published)
    form = try container.decodeIfPresent(Form.self, forKey: .form)
    scope = try container.decodeIfPresent(Scope.self, forKey: .scope) ?? .own
    isSynthetic = try container.decodeIfPresent(Bool.self, forKey: .synthetic) ?? false
    observations = try container.decodeIfPresent([Observation].self, forKey: .observations) ?? []
    findings = try container.decodeIfPresent([Finding].self, forKey: .findings) ?? []
    unread = try container.decodeIfPresent([UnreadPart].self, forKey: .unread) ?? []
    repairs = try container.decodeIfPresent([TextRepair].self, forKey: .repairs) ?? []
  }
}

extension Observation: Decodable {
  private enum CodingKeys: String, CodingKey {
    case metric, applicant, value, status, scope, via, preferred, evidence
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let measure = Measure(
      try container.decode(Metric.self, forKey: .metric),
      try container.decodeIfPresent(Applicant.self, forKey: .applicant))
    let value = try container.decodeIfPresent(Quantity.self, forKey: .value)
    let status = try container.decode(Status.self, forKey: .status)
    let origin = try container.decode(Origin.self, forKey: .via)
    let scope = try container.decodeIfPresent(Scope.self, forKey: .scope)
    let evidence = try container.decode(Evidence.self, forKey: .evidence)
    switch (value, MissingReason(status)) {
    case (let value?, nil):
      self.init(
        measure, value: value, status: status, origin: origin, scope: scope, evidence: evidence)
    case (nil, let reason?):
      self.init(measure, without: reason, origin: origin, scope: scope, evidence: evidence)
    default:
      throw DecodingError.dataCorruptedError(
        forKey: .value, in: container,
        debugDescription: value == nil
          ? "Status '\(status.rawValue)' needs a value."
          : "Status '\(status.rawValue)' goes with no value.")
    }
    isPreferred = try container.decodeIfPresent(Bool.self, forKey: .preferred)
  }
}

extension MissingReason {
  /// The reason that a status names; `nil` for one that carries a value.
  package init?(_ status: Status) {
    switch status {
    case .blank: self = .blank
    case .notApplicable: self = .notApplicable
    case .notInForm: self = .notInForm
    case .reported, .approximate, .derived, .repaired, .conflicting: return nil
    }
  }
}

extension Evidence: Decodable {
  private enum CodingKeys: String, CodingKey {
    case line, column, bytes, page, cell, text
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let bounds = try container.decodeIfPresent([Int].self, forKey: .bytes) ?? [0, 0]
    guard bounds.count == 2, 0 <= bounds[0], bounds[0] <= bounds[1] else {
      throw DecodingError.dataCorruptedError(
        forKey: .bytes, in: container,
        debugDescription: "A range of bytes is two offsets in ascending order.")
    }
    self.init(
      line: try container.decode(Int.self, forKey: .line),
      column: try container.decode(Int.self, forKey: .column), bytes: bounds[0]..<bounds[1],
      page: try container.decodeIfPresent(Int.self, forKey: .page),
      cell: try container.decodeIfPresent(CellPosition.self, forKey: .cell),
      text: try container.decode(String.self, forKey: .text))
  }
}

extension Finding: Decodable {
  private enum CodingKeys: String, CodingKey {
    case rule, metric, applicant, expected, found, message
  }

  /// Reads a finding; its message is the same in both languages, as JSON carries only one.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let applicant = try container.decodeIfPresent(Applicant.self, forKey: .applicant)
    let message = try container.decode(String.self, forKey: .message)
    self.init(
      rule: try container.decode(Rule.self, forKey: .rule),
      measure: try container.decodeIfPresent(Metric.self, forKey: .metric)
        .map { Measure($0, applicant) },
      expected: try container.decodeIfPresent(Quantity.self, forKey: .expected),
      found: try container.decodeIfPresent(Quantity.self, forKey: .found),
      message: LocalizedText(zh: message, en: message))
  }
}
