import GXStatistics
import Testing

@testable import GXStore

/// Bits of rows and of slots, 64 at once, against the same bit by bit.
@Suite struct BitScatteringTests {
  /// Masks with few bits, with half of them, with few gaps, and the extremes.
  static let masks: [UInt64] = {
    var random = SplitMix64(seed: 3)
    let any = (0..<20).map { _ in UInt64.random(in: 0...UInt64.max, using: &random) }
    let few = zip(any, any.dropFirst()).map { $0 & $1 & $0.byteSwapped }
    return [0, 1, 1 << 63, ~0, ~1, ~(1 << 63), 0x1111_1111_1111_1111] + any + few + few.map { ~$0 }
  }()

  @Test(arguments: masks)
  func `bits go to the places of a mask and come back`(mask: UInt64) {
    var random = SplitMix64(seed: mask)
    for _ in 0..<20 {
      let bits = UInt64.random(in: 0...UInt64.max, using: &random)
      var deposited: UInt64 = 0
      var extracted: UInt64 = 0
      var place: UInt64 = 0
      for bit in UInt64(0)..<64 where mask >> bit & 1 == 1 {
        deposited |= (bits >> place & 1) << bit
        extracted |= (bits >> bit & 1) << place
        place += 1
      }
      #expect(bits.deposited(at: mask) == deposited)
      #expect(bits.extracted(at: mask) == extracted)
    }
  }

  @Test(arguments: masks, [true, false])
  func `an organ's slots are set when one of them is`(word: UInt64, byScope: Bool) {
    let slots = OrganSlots(byScope: byScope)
    #expect(slots.perOrgan == (byScope ? 4 : 1))
    var expected: UInt64 = 0
    for bit in 0..<64 {
      let organ = bit / slots.perOrgan * slots.perOrgan
      let own = (organ..<organ + slots.perOrgan).contains { word >> UInt64($0) & 1 == 1 }
      if own { expected |= 1 << UInt64(bit) }
    }
    #expect(slots.widened(word) == expected)
  }
}
