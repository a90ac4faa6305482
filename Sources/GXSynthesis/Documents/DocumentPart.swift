/// A part of a document before it takes a format.
enum DocumentPart: Sendable {
  case title(String)
  case heading(String)
  case paragraph(String)
  case table(TableGrid)
}

extension DocumentPart {
  func written(in script: DocumentScript) -> DocumentPart {
    guard script == .traditional else { return self }
    switch self {
    case .title(let text): return .title(TraditionalScript.text(of: text))
    case .heading(let text): return .heading(TraditionalScript.text(of: text))
    case .paragraph(let text): return .paragraph(TraditionalScript.text(of: text))
    case .table(var grid):
      for row in grid.rows.indices {
        for cell in grid.rows[row].indices {
          grid.rows[row][cell].text = TraditionalScript.text(of: grid.rows[row][cell].text)
        }
      }
      return .table(grid)
    }
  }
}
