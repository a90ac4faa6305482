import GXModel

/// The rows of an official table as their labels' distinctive cores.
final class LabelTable: Sendable {
  /// One row of the form.
  struct Row: Sendable {
    /// What the row's cells measure; `nil` for a heading without cells of its own.
    let metric: Metric?
    /// Words of which any one tells the row from the others.
    let cores: [String]
    /// Words that do so only where they are the whole label, apart from numbering and brackets.
    let wholeLabels: [String]

    init(_ metric: Metric?, _ cores: String..., whole wholeLabels: String...) {
      self.metric = metric
      self.cores = cores
      self.wholeLabels = wholeLabels
    }
  }

  /// For each row what its cells measure; `nil` for a heading without cells of its own.
  let metrics: [Metric?]
  /// The words of labels, headings and stops; of equal ones the last counts.
  fileprivate let words: [String]
  /// For each word its meaning.
  fileprivate let meanings: [Meaning]
  /// The rows of all labels.
  private let labelledRows: [Int]

  enum Meaning: Sendable {
    /// A label, with its rows for ``LabelTable/rows(_:)``.
    case label(Range<Int>, isWhole: Bool)
    /// A word of the table's headings; a whole label may stand directly behind it.
    case heading
    /// A word that says that the table is over.
    case stop
    /// A word of other tables only.
    case foreign
  }

  init(rows: [Row], headings: [String] = [], stops: [String] = []) {
    metrics = rows.map(\.metric)
    var keywords: [String] = []
    var labels: [(rows: [Int], isWhole: Bool)] = []
    for (number, row) in rows.enumerated() {
      for (core, isWhole) in row.cores.map({ ($0, false) }) + row.wholeLabels.map({ ($0, true) }) {
        if let known = keywords.firstIndex(of: core) {
          labels[known].rows.append(number)
        } else {
          keywords.append(core)
          labels.append(([number], isWhole))
        }
      }
    }
    words = keywords + headings + stops
    var labelledRows: [Int] = []
    meanings =
      labels.map { label in
        labelledRows += label.rows
        return .label(
          labelledRows.count - label.rows.count..<labelledRows.count, isWhole: label.isWhole)
      } + headings.map { _ in .heading } + stops.map { _ in .stop }
    self.labelledRows = labelledRows
  }

  /// The rows that a label may stand for, in the order of the form.
  func rows(_ label: Range<Int>) -> ArraySlice<Int> { labelledRows[label] }
}

/// The words of the labels of all tables, so that one pass over a text finds those of each.
final class LabelLexicon: Sendable {
  static let standard = LabelLexicon([.applications, .documents, .formB, .formA])

  let trie: WordTrie
  private let tables: [(labels: LabelTable, meanings: [LabelTable.Meaning])]

  private init(_ tables: [LabelTable]) {
    let words = Set(tables.flatMap(\.words)).sorted()
    trie = WordTrie(words.map(\.units))
    self.tables = tables.map { table in
      let meanings = Dictionary(
        zip(table.words, table.meanings), uniquingKeysWith: { _, last in last })
      return (table, words.map { meanings[$0] ?? .foreign })
    }
  }

  /// What each word of the trie means in a table.
  func meanings(in labels: LabelTable) -> [LabelTable.Meaning] {
    tables.first { $0.labels === labels }?.meanings ?? []
  }
}
