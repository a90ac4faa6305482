import GXCommandLine
import GXStats

extension CommandFailure {
  /// Says where JSON stops being that of a result.
  init(_ error: DecodingError, input: String) {
    let name = input == "-" ? "stdin" : input
    let place = error.place.isEmpty ? "$" : error.place
    self.init(
      .badData, zh: "\(name) 不是可绘制的结果 JSON（\(place)）：\(error.reason.zh)",
      en: "\(name) is not the JSON of a result that can be drawn (at \(place)): \(error.reason.en)")
  }
}
