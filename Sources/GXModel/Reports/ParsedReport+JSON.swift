extension ParsedReport {
  /// The report as one line of JSON Lines, without the line feed.
  ///
  /// The same report always gives the same bytes.
  /// - Parameter language: the language of the findings' messages.
  public func jsonLine(in language: Language = .chinese) -> String { json(in: language).compact }

  /// The report as JSON for a reader's eye: one observation, finding or unread part a line.
  ///
  /// - Parameter language: the language of the findings' messages.
  public func prettyJSON(in language: Language = .chinese) -> String {
    json(in: language).pretty(depth: 2)
  }

  /// The report in the keys of `gxstats parse`, for lists of reports.
  package func json(in language: Language) -> JSONValue {
    var object = JSONObject()
    object.add("source", source.name)
    object.add("sha256", source.sha256)
    addMetadata(to: &object)
    object.add("observations", .array(observations.map(\.json)))
    object.add("findings", .array(findings.map { $0.json(in: language) }))
    object.add("unread", .array(unread.map(\.json)))
    return object.value
  }

  private func addMetadata(to object: inout JSONObject) {
    object.addIfPresent("title", title)
    object.add("organ", organ?.name)
    if let organ, organ.asWritten != organ.name {
      object.add("organ_as_written", organ.asWritten)
    }
    object.add("division", division?.description)
    object.add("level", level?.rawValue)
    object.add("year", year.map(JSONValue.integer) ?? .null)
    object.addIfPresent("period", period?.json)
    object.add("published", published?.description)
    object.add("form", form?.rawValue)
    object.add("scope", scope.rawValue)
    if isSynthetic { object.add("synthetic", .boolean(true)) }
  }
}

extension ReportingPeriod {
  fileprivate var json: JSONValue {
    var object = JSONObject()
    object.add("from", from.description)
    object.add("to", to.description)
    return object.value
  }
}

extension Observation {
  fileprivate var json: JSONValue {
    var object = JSONObject()
    object.add("metric", metric.rawValue)
    object.addIfPresent("applicant", applicant?.rawValue)
    object.add("value", value.map(JSONValue.quantity) ?? .null)
    object.add("unit", metric.unit.rawValue)
    object.add("status", status.rawValue)
    object.addIfPresent("scope", scope?.rawValue)
    object.add("via", origin.rawValue)
    object.addIfPresent("preferred", isPreferred.map(JSONValue.boolean))
    object.add("evidence", evidence.json)
    return object.value
  }
}

extension Evidence {
  fileprivate var json: JSONValue {
    var object = JSONObject()
    object.add("line", .integer(line))
    object.add("column", .integer(column))
    object.add("bytes", .array([.integer(bytes.lowerBound), .integer(bytes.upperBound)]))
    object.addIfPresent("page", page.map(JSONValue.integer))
    object.addIfPresent("cell", cell?.json)
    object.add("text", text)
    return object.value
  }
}

extension CellPosition {
  fileprivate var json: JSONValue {
    var object = JSONObject()
    object.add("table", .integer(table))
    object.add("row", .integer(row))
    object.add("column", .integer(column))
    return object.value
  }
}

extension Finding {
  fileprivate func json(in language: Language) -> JSONValue {
    var object = JSONObject()
    object.add("rule", rule.rawValue)
    object.add("severity", severity.rawValue)
    object.addIfPresent("metric", measure?.metric.rawValue)
    object.addIfPresent("applicant", measure?.applicant?.rawValue)
    object.addIfPresent("expected", expected.map(JSONValue.quantity))
    object.addIfPresent("found", found.map(JSONValue.quantity))
    object.add("message", message[language])
    return object.value
  }
}

extension UnreadPart {
  fileprivate var json: JSONValue {
    var object = JSONObject()
    object.add("line", .integer(line))
    object.add("text", text)
    object.add("reason", reason)
    return object.value
  }
}
