/// Recognises title, organ, division, level, year, period, date and scope of a report.
package enum MetadataReader {
  package static func metadata(of document: Document, sourceName: String) -> ReportMetadata {
    ReportMetadata()
  }
}
