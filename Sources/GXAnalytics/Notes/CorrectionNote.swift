import GXModel

extension Note {
  /// How many series were tested together, and how many of the findings are left; nothing where one was.
  static func correction(of tests: [(p: Double, q: Double)]) -> [Note] {
    guard !tests.isEmpty else { return [] }
    let level = TrendVerdict.significance
    let (single, left) = (tests.count { $0.p <= level }, tests.count { $0.q <= level })
    let m = tests.count
    return [
      Note(
        .method,
        zh:
          "同时检验\(m)个序列（m = \(m)）：单独看 p ≤ 0.05 者\(single)个，经 Benjamini–Hochberg 校正 q ≤ 0.05 者\(left)个；结论以 q 为准",
        en:
          "\(m) series are tested together (m = \(m)): \(single) with p ≤ 0.05 by themselves, \(left) with q ≤ 0.05 after Benjamini and Hochberg; verdicts go by q."
      )
    ]
  }
}
