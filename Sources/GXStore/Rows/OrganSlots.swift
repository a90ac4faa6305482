import GXModel

/// The slots of organs, or of each organ's scopes where reports have several, in arrays and bitmaps.
struct OrganSlots: Sendable {
  /// A power of two, at most 64.
  let perOrgan: Int

  init(byScope: Bool) {
    // More than there are scopes: the last slot of an organ is for codes that are none.
    perOrgan = byScope ? 1 << (Int.bitWidth - Scope.allCases.count.leadingZeroBitCount) : 1
  }

  @inline(__always)
  subscript(organ: Int, scope: UInt8) -> Int { organ &* perOrgan &+ min(Int(scope), perOrgan - 1) }

  /// Sets all slots of the organs of which a slot is set in a word of a bitmap.
  func widened(_ word: UInt64) -> UInt64 {
    let ofOrgan: UInt64 = ~0 >> UInt64(64 - perOrgan)
    var any = word
    var shift: UInt64 = 1
    while shift < perOrgan {
      any |= any >> shift
      shift *= 2
    }
    return (any & (~0 / ofOrgan)) &* ofOrgan
  }
}
