import Foundation
import Testing

/// Cases that `scripts/make-statistics-golden.py` made with programs that are not ours.
struct Golden<Case: Decodable>: Decodable {
  /// The programs that made the cases, with their versions.
  let source: [String: String]
  let cases: [Case]

  init(_ name: String) throws {
    let url = try #require(
      Bundle.module.url(forResource: name, withExtension: "json", subdirectory: "Golden"))
    self = try JSONDecoder().decode(Golden.self, from: Data(contentsOf: url))
  }
}
