/// A part of a document before it takes a format.
enum DocumentPart: Sendable {
  case title(String)
  case heading(String)
  case paragraph(String)
  case table(TableGrid)
}
