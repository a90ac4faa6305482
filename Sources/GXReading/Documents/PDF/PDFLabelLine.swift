/// A line of a label, to be given to the row it belongs to.
struct PDFLabelLine: Sendable {
  let line: Int
  let centre: Double
  /// The usual distance of two lines of one label.
  let height: Double
  let text: String

  /// The most lines that a label has.
  private static let longest = 12

  /// For each line of labels the row that it belongs to, or `nil` for one that belongs to none.
  ///
  /// Finds, by dynamic programming, the runs of lines whose middles lie nearest to the rows' values.
  /// - Parameters:
  ///   - rows: the indices of the lines with values, in order.
  ///   - centres: the middle of each line of the table.
  static func places(of labels: [PDFLabelLine], in rows: [Int], centres: [Double]) -> [Int?] {
    var best = prefixCosts(of: labels)
    var choices: [[Int]] = []
    for (index, row) in rows.enumerated() {
      // A label reaches neither to the row above nor to the one below.
      let previous = index > 0 ? rows[index - 1] : -1
      let following = index + 1 < rows.count ? rows[index + 1] : centres.count
      let reach = labels.indices.filter {
        labels[$0].line > previous && labels[$0].line < following
      }
      let (next, choice) = step(
        from: best, labels: labels, reach: (reach.first ?? 0)..<((reach.last ?? -1) + 1),
        centre: centres[row])
      best = next
      choices.append(choice)
    }
    var places = [Int?](repeating: nil, count: labels.count)
    var end = labels.count
    for (row, choice) in zip(rows, choices).reversed() {
      while choice[end] == skipped, end > 0 { end -= 1 }
      guard choice[end] >= 0 else { continue }
      for index in choice[end]..<end { places[index] = row }
      end = choice[end]
    }
    return places
  }

  private static let unlabelled = -1
  private static let skipped = -2

  /// What it costs to give the first lines to no row.
  private static func prefixCosts(of labels: [PDFLabelLine]) -> [Double] {
    labels.reduce(into: [0]) { costs, label in
      costs.append((costs.last ?? 0) + label.skippingCost)
    }
  }

  /// Whether the line begins with a number of the form's rows: `1.`, `(一)` or `一、`.
  private var isNumbered: Bool {
    let head = Array(text.unicodeScalars.prefix(4))
    guard let first = head.first else { return false }
    if first == "(" || first == "（" {
      return head.count > 2 && PDFLabelLine.numerals.contains(head[1])
        && (head[2] == ")" || head[2] == "）")
    }
    let digits = head.prefix { ("0"..."9").contains($0) }
    if !digits.isEmpty {
      return head.count > digits.count && ".．、".unicodeScalars.contains(head[digits.count])
    }
    return PDFLabelLine.numerals.contains(first) && head.count > 1 && head[1] == "、"
  }

  private static let numerals = Set("一二三四五六七八九十".unicodeScalars)

  private var skippingCost: Double { 0.2 * height * height }

  /// One row more: for each number of lines used the least cost, and where the row's run begins.
  private static func step(
    from best: [Double], labels: [PDFLabelLine], reach: Range<Int>, centre: Double
  ) -> (costs: [Double], choice: [Int]) {
    var costs = best
    var choice = [Int](repeating: unlabelled, count: best.count)
    for end in best.indices.dropFirst() {
      var sum = 0.0
      let nearest = reach.contains(end - 1) ? max(reach.lowerBound, end - longest) : end
      for start in (nearest..<end).reversed() {
        // A number begins a label; what stands above it belongs to another one.
        if start + 1 < end, labels[start + 1].isNumbered { break }
        if start + 1 < end,
          labels[start + 1].centre - labels[start].centre > 2 * labels[start].height
        {
          break
        }
        sum += labels[start].centre
        let distance = sum / Double(end - start) - centre
        let cost = best[start] + distance * distance
        if cost < costs[end] {
          costs[end] = cost
          choice[end] = start
        }
      }
      let passing = costs[end - 1] + labels[end - 1].skippingCost
      if passing < costs[end] {
        costs[end] = passing
        choice[end] = skipped
      }
    }
    return (costs, choice)
  }
}
