extension ParsedReport {
  /// The report as one line of JSON Lines, without the line feed.
  ///
  /// The same report always gives the same bytes.
  /// - Parameter language: the language of the findings' messages.
  public func jsonLine(in language: Language = .chinese) -> String {
    var writer = JSONWriter()
    write(to: &writer, in: language)
    return writer.text
  }

  /// The report as JSON for a reader's eye: one observation, finding or unread part a line.
  ///
  /// - Parameter language: the language of the findings' messages.
  public func prettyJSON(in language: Language = .chinese) -> String {
    var writer = JSONWriter(spreading: 2)
    write(to: &writer, in: language)
    return writer.text
  }

  /// Writes the keys of `gxstats parse`.
  func write(to sink: inout some JSONSink, in language: Language) {
    sink.object { sink in
      sink.member("source", source.name)
      sink.member("sha256", source.sha256)
      writeMetadata(to: &sink)
      sink.member("observations", observations) { $0.write(to: &$1) }
      sink.member("findings", findings) { $0.write(to: &$1, in: language) }
      sink.member("unread", unread) { $0.write(to: &$1) }
      if !repairs.isEmpty { sink.member("repairs", repairs) { $0.write(to: &$1, in: language) } }
    }
  }

  private func writeMetadata(to sink: inout some JSONSink) {
    if let title { sink.member("title", title) }
    sink.member("organ", organ?.name)
    if let organ, organ.asWritten != organ.name {
      sink.member("organ_as_written", organ.asWritten)
    }
    sink.member("division", division?.description)
    sink.member("level", level?.rawValue)
    sink.key("year")
    if let year { sink.integer(year) } else { sink.null() }
    if let period { sink.member("period") { period.write(to: &$0) } }
    sink.member("published", published?.description)
    sink.member("form", form?.rawValue)
    sink.member("scope", scope.rawValue)
    if isSynthetic { sink.member("synthetic", true) }
  }
}

extension ReportingPeriod {
  fileprivate func write(to sink: inout some JSONSink) {
    sink.member("from", from.description)
    sink.member("to", to.description)
  }
}

extension Observation {
  fileprivate func write(to sink: inout some JSONSink) {
    sink.object { sink in
      sink.member("metric", metric.rawValue)
      if let applicant { sink.member("applicant", applicant.rawValue) }
      sink.key("value")
      if let value { sink.quantity(value) } else { sink.null() }
      sink.member("unit", metric.unit.rawValue)
      sink.member("status", status.rawValue)
      if let scope { sink.member("scope", scope.rawValue) }
      sink.member("via", origin.rawValue)
      if let isPreferred { sink.member("preferred", isPreferred) }
      sink.member("evidence") { evidence.write(to: &$0) }
    }
  }
}

extension Evidence {
  fileprivate func write(to sink: inout some JSONSink) {
    sink.member("line", line)
    sink.member("column", column)
    sink.member("bytes", [bytes.lowerBound, bytes.upperBound]) { $1.integer($0) }
    if let page { sink.member("page", page) }
    if let cell { sink.member("cell") { cell.write(to: &$0) } }
    sink.member("text", text)
  }
}

extension CellPosition {
  fileprivate func write(to sink: inout some JSONSink) {
    sink.member("table", table)
    sink.member("row", row)
    sink.member("column", column)
  }
}

extension Finding {
  fileprivate func write(to sink: inout some JSONSink, in language: Language) {
    sink.object { sink in
      sink.member("rule", rule.rawValue)
      sink.member("severity", severity.rawValue)
      if let measure { sink.member("metric", measure.metric.rawValue) }
      if let applicant = measure?.applicant { sink.member("applicant", applicant.rawValue) }
      if let expected { sink.member("expected", expected) }
      if let found { sink.member("found", found) }
      sink.member("message", message[language])
    }
  }
}

extension UnreadPart {
  fileprivate func write(to sink: inout some JSONSink) {
    sink.object { sink in
      sink.member("line", line)
      sink.member("text", text)
      sink.member("reason", reason)
    }
  }
}

extension TextRepair {
  fileprivate func write(to sink: inout some JSONSink, in language: Language) {
    sink.object { sink in
      sink.member("rule", kind.rawValue)
      sink.member("line", line)
      sink.member("column", column)
      sink.member("before", before)
      sink.member("after", after)
      sink.member("message", message[language])
    }
  }
}
