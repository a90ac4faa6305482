extension DecodingError {
  /// The members and positions that lead to what cannot be decoded; empty for the whole.
  package var place: String {
    let path =
      switch self {
      case .keyNotFound(let key, let context): context.codingPath + [key]
      case .typeMismatch(_, let context), .valueNotFound(_, let context),
        .dataCorrupted(let context):
        context.codingPath
      @unknown default: [any CodingKey]()
      }
    return path.map { $0.intValue.map(String.init) ?? $0.stringValue }.joined(separator: ".")
  }

  /// What is wrong there.
  package var reason: LocalizedText {
    switch self {
    case .keyNotFound: LocalizedText(zh: "缺少此项", en: "missing")
    case .valueNotFound: LocalizedText(zh: "没有值", en: "no value")
    case .typeMismatch(_, let context): LocalizedText(zh: "值的类型不符", en: context.debugDescription)
    case .dataCorrupted(let context) where context.codingPath.isEmpty:
      LocalizedText(zh: "不是有效的 JSON", en: "no valid JSON")
    case .dataCorrupted(let context): LocalizedText(zh: "值无效", en: context.debugDescription)
    @unknown default: LocalizedText(zh: "无法解码", en: "\(self)")
    }
  }
}
