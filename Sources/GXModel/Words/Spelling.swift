/// Names that people perhaps meant by one that does not exist.
package enum Spelling {
  /// Up to three names close to a misspelt one: within a third of its length by edit distance.
  package static func likely(_ name: String, among names: [String]) -> [String] {
    let limit = max(1, name.count / 3)
    var seen: Set<String> = []
    return names.filter { seen.insert($0).inserted }
      .map { (name: $0, distance: distance(name, $0)) }
      .filter { $0.distance <= limit }
      .sorted { ($0.distance, $0.name) < ($1.distance, $1.name) }
      .prefix(3).map(\.name)
  }

  /// Asks behind a sentence whether one of some names was meant.
  package static func question(_ names: [String]) -> LocalizedText {
    LocalizedText(
      zh: "；是否想用：" + names.joined(separator: "、"),
      en: " Did you mean \(names.joined(separator: ", "))?")
  }

  /// The Levenshtein distance between two names.
  package static func distance(_ left: String, _ right: String) -> Int {
    let right = Array(right)
    var row = Array(0...right.count)
    for (i, character) in left.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for j in right.indices {
        let substitution = diagonal + (character == right[j] ? 0 : 1)
        diagonal = row[j + 1]
        row[j + 1] = min(substitution, row[j] + 1, diagonal + 1)
      }
    }
    return row[right.count]
  }
}
