import CCairo
import Foundation
import GXStatistics
import Testing

@testable import GXRendering

/// Pixels written as PNG and read again by Cairo, whose reader is libpng.
@Suite struct PNGEncoderTests {
  /// What an image is filled with.
  enum Pattern: CaseIterable {
    case flat, noise, fewColors, columns, repeatedRows, slanted, letters, gradient

    func color(_ x: Int, _ y: Int, _ random: inout SplitMix64) -> UInt32 {
      switch self {
      case .flat: 0xFFFFFF
      case .noise: UInt32.random(in: 0...0xFF_FFFF, using: &random)
      case .fewColors: [0xFFFFFF, 0x1A1A1A, 0x0338A1][Int.random(in: 0..<3, using: &random)]
      case .columns: x % 7 == 0 ? 0x801408 : 0xFFFFFF
      case .repeatedRows: UInt32(truncatingIfNeeded: (y / 5 * 31 + x) &* 0x10_4F1B) & 0xFF_FFFF
      case .slanted: (x + y) % 90 < 40 ? 0x5896E3 : UInt32((x - y) & 0xFF)
      case .letters: x % 40 < 12 && (x * y) % 3 == 0 ? 0x4A4F55 : 0xFFFFFF
      case .gradient: UInt32(truncatingIfNeeded: x << 8 | y) & 0xFF_FFFF
      }
    }
  }

  /// The last is too wide for copies from the row above.
  @Test(
    arguments: Pattern.allCases, [(1, 1), (3, 2), (2, 700), (257, 130), (900, 300), (11_000, 3)])
  func `an image is read as it was written`(pattern: Pattern, size: (width: Int, height: Int))
    throws
  {
    var random = SplitMix64(seed: 7)
    let pixels = (0..<size.height).flatMap { y in
      (0..<size.width).map { x in pattern.color(x, y, &random) }
    }
    // What the highest byte holds is not drawn and must not be seen.
    let dirty = pixels.map { $0 | UInt32.random(in: 0...0xFF, using: &random) << 24 }
    let file = dirty.withUnsafeBufferPointer { words in
      words.baseAddress.map { first in
        PNGEncoder(dotsPerInch: 192).encode(
          PixelRows(first: first, stride: size.width, width: size.width, height: size.height))
      }
    }
    let read = try Self.read(Data(try #require(file)))
    #expect(read.width == size.width)
    #expect(read.pixels == pixels)
  }

  private static func read(_ png: Data) throws -> (width: Int, pixels: [UInt32]) {
    let path = FileManager.default.temporaryDirectory
      .appendingPathComponent("encoded-\(UUID().uuidString).png")
    defer { try? FileManager.default.removeItem(at: path) }
    try png.write(to: path)
    let surface = try #require(cairo_image_surface_create_from_png(path.path))
    defer { cairo_surface_destroy(surface) }
    try #require(cairo_surface_status(surface) == CAIRO_STATUS_SUCCESS)
    let width = Int(cairo_image_surface_get_width(surface))
    let height = Int(cairo_image_surface_get_height(surface))
    let stride = Int(cairo_image_surface_get_stride(surface))
    let data = UnsafeRawPointer(try #require(cairo_image_surface_get_data(surface)))
    let pixels = (0..<height).flatMap { y in
      (0..<width).map { x in
        data.load(fromByteOffset: y * stride + 4 * x, as: UInt32.self) & 0xFF_FFFF
      }
    }
    return (width, pixels)
  }
}
