import CCairo
import Foundation
import Testing

/// Grey values of an image, read with Cairo.
struct Bitmap {
  let width: Int
  let height: Int
  private let greys: [UInt8]

  init(png: Data) throws {
    let path = FileManager.default.temporaryDirectory
      .appendingPathComponent("bitmap-\(UUID().uuidString).png")
    defer { try? FileManager.default.removeItem(at: path) }
    try png.write(to: path)
    let surface = try #require(cairo_image_surface_create_from_png(path.path))
    defer { cairo_surface_destroy(surface) }
    try #require(cairo_surface_status(surface) == CAIRO_STATUS_SUCCESS)
    width = Int(cairo_image_surface_get_width(surface))
    height = Int(cairo_image_surface_get_height(surface))
    let stride = Int(cairo_image_surface_get_stride(surface))
    let data = try #require(cairo_image_surface_get_data(surface))
    var greys: [UInt8] = []
    for y in 0..<height {
      for x in 0..<width {
        let pixel = y * stride + 4 * x
        let sum = Int(data[pixel]) + Int(data[pixel + 1]) + Int(data[pixel + 2])
        greys.append(UInt8(sum / 3))
      }
    }
    self.greys = greys
  }

  private init(width: Int, greys: [UInt8]) {
    self.width = width
    height = greys.count / width
    self.greys = greys
  }

  /// A stretch of its rows; empty where it has them not.
  func rows(_ range: Range<Int>) -> Bitmap {
    let rows = range.clamped(to: 0..<height)
    return Bitmap(
      width: width, greys: Array(greys[rows.lowerBound * width..<rows.upperBound * width]))
  }

  /// The share of pixels that differ by more than a quarter from all neighbours of their place; 1 for
  /// another size.
  func differences(from other: Bitmap) -> Double {
    guard other.width == width, other.height == height else { return 1 }
    var count = 0
    let neighbourhood: [(Int, Int)] = (-1...1).flatMap { dy in (-1...1).map { (dy, $0) } }
    for y in 1..<height - 1 {
      for x in 1..<width - 1 {
        let mine = Int(greys[y * width + x])
        guard abs(mine - Int(other.greys[y * width + x])) > 64 else { continue }
        let isNear = neighbourhood.contains { dy, dx in
          let theirs = Int(other.greys[(y + dy) * width + x + dx])
          return abs(mine - theirs) <= 64
        }
        if !isNear { count += 1 }
      }
    }
    return Double(count) / Double(width * height)
  }
}
