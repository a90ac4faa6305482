import GXCommandLine
import GXStats

extension CommandFailure {
  /// Says where JSON stops being that of a result.
  init(_ error: DecodingError, input: String) {
    let name = input == "-" ? "stdin" : input
    let (path, reason) = CommandFailure.place(of: error)
    self.init(
      .badData, zh: "\(name) 不是可绘制的结果 JSON（\(path)）：\(reason)",
      en: "\(name) is not the JSON of a result that can be drawn (at \(path)): \(reason)")
  }

  private static func place(of error: DecodingError) -> (path: String, reason: String) {
    let (context, reason): (DecodingError.Context, String?) =
      switch error {
      case .keyNotFound(let key, let context): (context, "'\(key.stringValue)' is missing")
      case .typeMismatch(_, let context), .valueNotFound(_, let context),
        .dataCorrupted(let context):
        (context, nil)
      @unknown default: (DecodingError.Context(codingPath: [], debugDescription: "\(error)"), nil)
      }
    let path = context.codingPath.map { $0.intValue.map(String.init) ?? $0.stringValue }
    return (path.isEmpty ? "$" : path.joined(separator: "."), reason ?? context.debugDescription)
  }
}
