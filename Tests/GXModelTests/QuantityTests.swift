import GXModel
import Testing

@Suite("A quantity")
struct QuantityTests {
  @Test(arguments: [
    ("0", 0), ("1", 1_000_000), ("-25", -25_000_000), ("+7", 7_000_000), ("2196.24", 2_196_240_000),
    ("0.000001", 1), ("007", 7_000_000), ("9223372036854.775807", Int64.max),
    ("-9223372036854.775808", Int64.min), ("-0", 0),
  ])
  func `is read from its digits`(_ text: String, _ millionths: Int64) {
    #expect(Quantity(text)?.millionths == millionths)
  }

  @Test(arguments: [
    "", "-", "+", ".", "1.", ".5", "1.2.3", "1,234", "１", "1e3", " 1", "1 ", "--1", "0.0000001",
    "9223372036854.775808", "99999999999999999999", "一",
  ])
  func `is nothing else than digits`(_ text: String) { #expect(Quantity(text) == nil) }

  /// A few thousand values of all magnitudes from a linear congruence.
  private static let samples: [Int64] = {
    var state: UInt64 = 7
    let drawn = (0..<3000).map { index -> Int64 in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int64(bitPattern: state) >> (index % 63)
    }
    return drawn + [0, 1, -1, .max, .min]
  }()

  @Test func `comes back from its description`() {
    for millionths in QuantityTests.samples {
      let quantity = Quantity(millionths: millionths)
      #expect(Quantity(quantity.description) == quantity)
    }
  }

  @Test func `adds exactly, commutes and says when the sum is too large`() {
    for (left, right) in zip(QuantityTests.samples, QuantityTests.samples.reversed()) {
      let sum = Quantity(millionths: left).adding(Quantity(millionths: right))
      #expect(sum == Quantity(millionths: right).adding(Quantity(millionths: left)))
      let wide = Int128(left) + Int128(right)
      #expect(sum.map { Int128($0.millionths) } == (Int64(exactly: wide) == nil ? nil : wide))
    }
  }

  @Test(arguments: [
    ("62.96", 4, "629600"), ("251000", -4, "25.1"), ("400", -4, "0.04"), ("231.3", 4, "2313000"),
    ("1.5", 8, "150000000"), ("0.01", -4, "0.000001"), ("-3", 0, "-3"),
  ])
  func `scales by powers of ten`(_ text: String, _ exponent: Int, _ expected: String) {
    #expect(Quantity(text)?.scaled(byPowerOfTen: exponent)?.description == expected)
  }

  @Test func `scales only where nothing is lost`() {
    #expect(Quantity("0.001")?.scaled(byPowerOfTen: -4) == nil)
    #expect(Quantity("9223372036854")?.scaled(byPowerOfTen: 1) == nil)
    #expect(Quantity(whole: .max) == nil)
    #expect(Quantity(whole: 12)?.whole == 12)
    #expect(Quantity("1.5")?.whole == nil)
  }

  @Test func `is ordered by value`() {
    let sorted = QuantityTests.samples.sorted().map(Quantity.init(millionths:))
    #expect(zip(sorted, sorted.dropFirst()).allSatisfy { $0 <= $1 })
  }
}
