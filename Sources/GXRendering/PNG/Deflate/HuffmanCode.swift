/// A canonical prefix code of limited length for symbols that occur so often.
struct HuffmanCode {
  /// The bits of each symbol's code; zero for one that does not occur.
  private(set) var lengths: [UInt8]
  /// The codes, reversed, as deflate writes its bits from the lowest up.
  private(set) var codes: [UInt16]

  /// - Parameter longest: the most bits that a code may have; `2^longest` is at least the number of
  ///   symbols.
  init(counts: [Int], longest: Int) {
    lengths = [UInt8](repeating: 0, count: counts.count)
    codes = [UInt16](repeating: 0, count: counts.count)
    let symbols = counts.indices.filter { counts[$0] > 0 }.sorted {
      (counts[$0], $0) < (counts[$1], $1)
    }
    if symbols.count > 1 {
      assignLengths(to: symbols, counts: counts, longest: longest)
    } else {
      // Some readers refuse a code with one word; the second is never used.
      for symbol in [symbols.first ?? 0, symbols.first == 0 ? 1 : 0] { lengths[symbol] = 1 }
    }
    assignCodes(longest: longest)
  }

  private mutating func assignLengths(to symbols: [Int], counts: [Int], longest: Int) {
    var byLength = Self.numbers(ofDepths: Self.depths(symbols.map { counts[$0] }), longest: longest)
    // The symbols stand from the rarest on, which get the longest codes.
    var length = longest
    for symbol in symbols {
      while byLength[length] == 0 { length -= 1 }
      byLength[length] -= 1
      lengths[symbol] = UInt8(length)
    }
  }

  /// The depth of each leaf of Huffman's tree over ascending counts.
  private static func depths(_ counts: [Int]) -> [Int] {
    let leaves = counts.count
    var weights = counts
    var parents = [Int](repeating: 0, count: 2 * leaves - 1)
    var (leaf, inner) = (0, leaves)
    // Leaves and inner nodes each ascend, so the two lightest nodes are at their heads.
    func lightest() -> Int {
      let takesLeaf = leaf < leaves && (inner >= weights.count || weights[leaf] <= weights[inner])
      defer { if takesLeaf { leaf += 1 } else { inner += 1 } }
      return takesLeaf ? leaf : inner
    }
    while weights.count < 2 * leaves - 1 {
      let (one, two) = (lightest(), lightest())
      parents[one] = weights.count
      parents[two] = weights.count
      weights.append(weights[one] + weights[two])
    }
    var depths = [Int](repeating: 0, count: weights.count)
    for node in (0..<weights.count - 1).reversed() { depths[node] = depths[parents[node]] + 1 }
    return Array(depths.prefix(leaves))
  }

  /// How many codes have each length, none longer than allowed: codes that are too long take the place
  /// of shorter ones, which become longer, until all codes are free of one another (Kraft's sum is 1).
  private static func numbers(ofDepths depths: [Int], longest: Int) -> [Int] {
    var numbers = [Int](repeating: 0, count: longest + 1)
    for depth in depths { numbers[min(depth, longest)] += 1 }
    var sum = (1...longest).reduce(0) { $0 + numbers[$1] << (longest - $1) }
    while sum > 1 << longest {
      guard let length = (1..<longest).last(where: { numbers[$0] > 0 }) else { break }
      numbers[longest] -= 1
      numbers[length] -= 1
      numbers[length + 1] += 2
      sum -= 1
    }
    return numbers
  }

  private mutating func assignCodes(longest: Int) {
    var next = 0
    for length in 1...longest {
      next <<= 1
      for symbol in lengths.indices where Int(lengths[symbol]) == length {
        codes[symbol] = UInt16(truncatingIfNeeded: next).reversed(bits: length)
        next += 1
      }
    }
  }
}

extension UInt16 {
  /// The lowest bits in the opposite order.
  fileprivate func reversed(bits: Int) -> UInt16 {
    (0..<bits).reduce(0) { $0 << 1 | (self >> UInt16($1)) & 1 }
  }
}
