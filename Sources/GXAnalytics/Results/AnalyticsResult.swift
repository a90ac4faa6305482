#if canImport(FoundationEssentials)
  public import FoundationEssentials
#else
  public import Foundation
#endif

/// A result that is printed as a table or as JSON under the name of its kind.
public protocol AnalyticsResult: Codable, Hashable, Sendable {
  /// The value of `kind` in the JSON, e.g. `outcomes`.
  static var kind: String { get }
  /// The result as a table, from which text, Markdown and CSV are made.
  var table: ResultTable { get }
  /// Whether any report behind the figures is synthetic.
  var isSynthetic: Bool { get }
  /// The sentences that the result must be read with.
  var notes: [Note] { get }
}

extension AnalyticsResult {
  /// The result as JSON, keys in alphabetical order, with a line end.
  public func json() throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    var data = try encoder.encode(OfKind(result: self))
    data.append(0x0A)
    return data
  }

  /// Reads the JSON of a result.
  ///
  /// - Throws: `DecodingError` when it is the JSON of something else.
  public init(json: Data) throws {
    self = try JSONDecoder().decode(OfKind<Self>.self, from: json).result
  }
}

/// A result with its kind among its own keys.
private struct OfKind<Result: AnalyticsResult>: Codable {
  let result: Result

  private enum CodingKeys: String, CodingKey {
    case kind
  }

  init(result: Result) { self.result = result }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let kind = try container.decode(String.self, forKey: .kind)
    guard kind == Result.kind else {
      throw DecodingError.dataCorruptedError(
        forKey: .kind, in: container, debugDescription: "'\(kind)' is not '\(Result.kind)'.")
    }
    result = try Result(from: decoder)
  }

  func encode(to encoder: any Encoder) throws {
    try result.encode(to: encoder)
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(Result.kind, forKey: .kind)
  }
}
