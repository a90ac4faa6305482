/// What processors call PDEP and PEXT, for masks of which most bits or few are set.
extension UInt64 {
  /// The lowest bits, as many as a mask has, at the places of the mask's.
  @inline(__always)
  func deposited(at mask: UInt64) -> UInt64 {
    var result = self
    // From the lowest gap up, what lies above moves on by one.
    var gaps = ~mask
    while gaps != 0 {
      let below = (gaps & (0 &- gaps)) &- 1
      result = result & below | (result & ~below) &<< 1
      gaps &= gaps &- 1
    }
    return result
  }

  /// The bits at the places of a mask's, one behind the other from the lowest on.
  @inline(__always)
  func extracted(at mask: UInt64) -> UInt64 {
    var result = self & mask
    // From the highest gap down, what lies above moves back by one.
    var gaps = ~mask
    while gaps != 0 {
      let gap: UInt64 = 1 &<< UInt64(truncatingIfNeeded: 63 &- gaps.leadingZeroBitCount)
      result = result & (gap &- 1) | result &>> 1 & ~(gap &- 1)
      gaps ^= gap
    }
    return result
  }
}
