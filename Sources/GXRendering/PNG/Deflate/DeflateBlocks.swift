/// Writes tokens as the blocks of a deflate stream (RFC 1951), each with codes of its own.
struct DeflateBlocks {
  private static let tokensPerBlock = 1 << 15
  private static let endOfBlock = 256

  /// The stream.
  static func stream(of tokens: DeflateTokens) -> [UInt8] {
    var writer = BitWriter()
    var start = 0
    repeat {
      let end = min(tokens.count, start + tokensPerBlock)
      writer.write(end == tokens.count ? 1 : 0, count: 1)
      write(tokens.values[start..<end], to: &writer)
      start = end
    } while start < tokens.count
    return writer.bytes
  }

  private static func write(_ tokens: ArraySlice<UInt32>, to writer: inout BitWriter) {
    var symbolCounts = [Int](repeating: 0, count: 286)
    var distanceCounts = [Int](repeating: 0, count: 30)
    symbolCounts[endOfBlock] = 1
    for token in tokens {
      if token & DeflateTokens.copyFlag == 0 {
        symbolCounts[Int(token)] += 1
      } else {
        symbolCounts[257 + lengthClasses.index(of: length(token))] += 1
        distanceCounts[distanceClasses.index(of: distance(token))] += 1
      }
    }
    // A block without copies still has to name a distance.
    if distanceCounts.allSatisfy({ $0 == 0 }) { distanceCounts[0] = 1 }
    let symbols = HuffmanCode(counts: symbolCounts, longest: 15)
    let distances = HuffmanCode(counts: distanceCounts, longest: 15)
    writer.write(2, count: 2)
    CodeLengths(symbols, distances).write(to: &writer)
    for token in tokens {
      if token & DeflateTokens.copyFlag == 0 {
        writer.write(symbols, Int(token))
      } else {
        let length = length(token)
        let lengthClass = lengthClasses.index(of: length)
        writer.write(symbols, 257 + lengthClass)
        lengthClasses.writeRest(of: length, in: lengthClass, to: &writer)
        let distance = distance(token)
        let distanceClass = distanceClasses.index(of: distance)
        writer.write(distances, distanceClass)
        distanceClasses.writeRest(of: distance, in: distanceClass, to: &writer)
      }
    }
    writer.write(symbols, endOfBlock)
  }

  private static func length(_ token: UInt32) -> Int { Int(token >> 16 & 0xFF) + 3 }
  private static func distance(_ token: UInt32) -> Int { Int(token & 0x7FFF) + 1 }

  private static let lengthClasses = ValueClasses(first: 3, groupSize: 4, plain: 8, last: 258)
  private static let distanceClasses = ValueClasses(first: 1, groupSize: 2, plain: 4, last: 32_768)
}

extension BitWriter {
  mutating func write(_ code: HuffmanCode, _ symbol: Int) {
    write(Int(code.codes[symbol]), count: Int(code.lengths[symbol]))
  }
}

/// Numbers in classes that grow: a class has a symbol, and the place in it follows as plain bits.
private struct ValueClasses {
  private let starts: [Int]
  private let extraBits: [Int]
  private let classes: [UInt8]
  private let first: Int

  /// - Parameters:
  ///   - plain: how many classes at the start hold one number.
  ///   - groupSize: how many classes then have the same width, before it doubles.
  init(first: Int, groupSize: Int, plain: Int, last: Int) {
    var starts: [Int] = []
    var extraBits: [Int] = []
    var start = first
    while start <= last {
      let bits = starts.count < plain ? 0 : (starts.count - plain) / groupSize + 1
      starts.append(start)
      extraBits.append(bits)
      start += 1 << bits
    }
    // The longest length has a class without further bits, as deflate has it.
    if last == DeflateTokens.longestCopy {
      starts.append(last)
      extraBits.append(0)
    }
    self.first = first
    self.starts = starts
    self.extraBits = extraBits
    let ends = starts.dropFirst() + [last + 1]
    classes = zip(starts, ends).enumerated().flatMap { index, bounds in
      [UInt8](repeating: UInt8(index), count: bounds.1 - bounds.0)
    }
  }

  func index(of value: Int) -> Int { Int(classes[value - first]) }

  func writeRest(of value: Int, in index: Int, to writer: inout BitWriter) {
    writer.write(value - starts[index], count: extraBits[index])
  }
}

/// The lengths of a block's codes, as its head tells them.
private struct CodeLengths {
  private let symbolCount: Int
  private let distanceCount: Int
  /// Lengths, or 16–18 for repetitions, with what follows each as plain bits.
  private var items: [(symbol: Int, rest: Int, bits: Int)] = []

  init(_ symbols: HuffmanCode, _ distances: HuffmanCode) {
    func used(_ code: HuffmanCode, least: Int) -> Int {
      max(least, (code.lengths.lastIndex { $0 > 0 } ?? 0) + 1)
    }
    symbolCount = used(symbols, least: 257)
    distanceCount = used(distances, least: 1)
    let lengths = symbols.lengths.prefix(symbolCount) + distances.lengths.prefix(distanceCount)
    var rest = lengths.map(Int.init)[...]
    while let length = rest.first {
      let run = rest.prefix { $0 == length }.count
      rest = rest.dropFirst(add(length, run: run))
    }
  }

  /// Adds as much of a run of one length as an item holds, and says how much that is.
  private mutating func add(_ length: Int, run: Int) -> Int {
    if length == 0, run >= 11 {
      let taken = min(run, 138)
      items.append((18, taken - 11, 7))
      return taken
    }
    if length == 0, run >= 3 {
      items.append((17, run - 3, 3))
      return run
    }
    if run >= 4 {
      let taken = min(run - 1, 6)
      items.append((length, 0, 0))
      items.append((16, taken - 3, 2))
      return taken + 1
    }
    items.append((length, 0, 0))
    return 1
  }

  /// The order in which the head tells the lengths of the code of lengths.
  private static let order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]

  func write(to writer: inout BitWriter) {
    var counts = [Int](repeating: 0, count: 19)
    for item in items { counts[item.symbol] += 1 }
    let code = HuffmanCode(counts: counts, longest: 7)
    let told = max(4, (Self.order.lastIndex { code.lengths[$0] > 0 } ?? 0) + 1)
    writer.write(symbolCount - 257, count: 5)
    writer.write(distanceCount - 1, count: 5)
    writer.write(told - 4, count: 4)
    for symbol in Self.order.prefix(told) { writer.write(Int(code.lengths[symbol]), count: 3) }
    for item in items {
      writer.write(code, item.symbol)
      writer.write(item.rest, count: item.bits)
    }
  }
}
