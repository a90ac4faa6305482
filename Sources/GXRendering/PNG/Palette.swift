/// At most 256 colours that stand for all those of a drawing.
///
/// A drawing has a few colours that fill areas and up to some thousand that smooth their edges. The
/// former are the most frequent and stay as they are; of the latter those that no eye tells apart
/// become one.
struct Palette {
  /// The colours 0xRRGGBB, the most frequent first.
  let colors: [UInt32]
  /// The index of the colour that stands for each of the drawing.
  let indices: [UInt8]

  /// The most that red, green or blue may change, of 255: as little as suffices.
  static let tolerances: [Int16] = [0, 4, 6, 8]
  private static let mostColors = 256

  /// Nil when no tolerance suffices.
  init?(of runs: ColorRuns) {
    let order = runs.colors.indices.sorted {
      (runs.counts[$1], runs.colors[$0]) < (runs.counts[$0], runs.colors[$1])
    }
    for tolerance in Self.tolerances where tolerance > 0 || order.count <= Self.mostColors {
      if let palette = Self(runs.colors, order, tolerance) {
        self = palette
        return
      }
    }
    return nil
  }

  private init?(_ all: [UInt32], _ order: [Int], _ tolerance: Int16) {
    var chosen: [SIMD4<Int16>] = []
    var colors: [UInt32] = []
    var indices = [UInt8](repeating: 0, count: all.count)
    for number in order {
      let color = Self.channels(all[number])
      if let index = chosen.firstIndex(where: { Self.areAlike($0, color, tolerance) }) {
        indices[number] = UInt8(truncatingIfNeeded: index)
        continue
      }
      guard chosen.count < Self.mostColors else { return nil }
      indices[number] = UInt8(truncatingIfNeeded: chosen.count)
      chosen.append(color)
      colors.append(all[number])
    }
    self.colors = colors
    self.indices = indices
  }

  private static func areAlike(
    _ one: SIMD4<Int16>, _ two: SIMD4<Int16>, _ tolerance: Int16
  ) -> Bool {
    let difference = one &- two
    return pointwiseMax(difference, 0 &- difference).max() <= tolerance
  }

  private static func channels(_ color: UInt32) -> SIMD4<Int16> {
    SIMD4(
      Int16(truncatingIfNeeded: color >> 16 & 0xFF), Int16(truncatingIfNeeded: color >> 8 & 0xFF),
      Int16(truncatingIfNeeded: color & 0xFF), 0)
  }
}
