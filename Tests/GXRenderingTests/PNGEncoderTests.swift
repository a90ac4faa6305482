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

  private static let sizes: [(width: Int, height: Int)] = [
    (1, 1), (3, 2), (2, 700), (257, 130), (500, 90), (32_767, 3),
  ]

  /// The last size is the widest that Cairo has: a copy from the row above reaches as far as one can.
  @Test(arguments: Pattern.allCases, sizes)
  func `an image is read as it was written`(pattern: Pattern, size: (width: Int, height: Int))
    throws
  {
    var random = SplitMix64(seed: 7)
    let pixels = (0..<size.height).flatMap { y in
      (0..<size.width).map { x in pattern.color(x, y, &random) }
    }
    // What the highest byte holds is not drawn and must not be seen.
    let dirty = pixels.map { $0 | UInt32.random(in: 0...0xFF, using: &random) << 24 }
    let read = try Self.read(try Self.encode(dirty, width: size.width))
    #expect(read.width == size.width)
    let colors = Set(pixels).count
    if colors <= 256 || colors > ColorRuns.mostColors {
      #expect(read.pixels == pixels)
    } else {
      #expect(zip(read.pixels, pixels).allSatisfy { Self.distance($0, $1) <= 8 })
    }
  }

  @Test func `the colours of areas stay as they are among thousands that smooth edges`() throws {
    let areas: [UInt32] = [0xFFFFFF, 0x0338A1, 0x5896E3, 0x801408]
    // Each area fades into white over 255 pixels, as its edge does.
    let edges = areas.flatMap { area in
      (0..<255).map { step in Self.mixed(area, 0xFFFFFF, UInt32(step)) }
    }
    let row = areas.flatMap { [UInt32](repeating: $0, count: 500) } + edges
    let read = try Self.read(try Self.encode(row + row.reversed(), width: row.count))
    #expect(Set(row).count > 256)
    #expect(Set(read.pixels).count <= 256)
    #expect(read.pixels.prefix(2_000) == row.prefix(2_000))
    #expect(zip(read.pixels, row).allSatisfy { Self.distance($0, $1) <= 8 })
  }

  @Test func `the file of a chart is smaller than that of libpng`() throws {
    let renderer = try SceneRenderer()
    let own = try renderer.render(try renderer.scene(of: SampleChart.trend()), as: .png)
    let path = FileManager.default.temporaryDirectory
      .appendingPathComponent("libpng-\(UUID().uuidString).png")
    defer { try? FileManager.default.removeItem(at: path) }
    let read = try Self.read(Data(own))
    var pixels = read.pixels
    let height = pixels.count / read.width
    try pixels.withUnsafeMutableBytes { bytes in
      let surface = try #require(
        cairo_image_surface_create_for_data(
          bytes.baseAddress, CAIRO_FORMAT_RGB24, CInt(read.width), CInt(height),
          CInt(4 * read.width)))
      defer { cairo_surface_destroy(surface) }
      try #require(cairo_surface_write_to_png(surface, path.path) == CAIRO_STATUS_SUCCESS)
    }
    #expect(own.count < (try Data(contentsOf: path)).count / 2)
  }

  private static func encode(_ pixels: [UInt32], width: Int) throws -> Data {
    let file = pixels.withUnsafeBufferPointer { words in
      words.baseAddress.map { first in
        PNGEncoder(dotsPerInch: 192).encode(
          PixelRows(first: first, stride: width, width: width, height: pixels.count / width))
      }
    }
    return Data(try #require(file))
  }

  private static func channels(_ color: UInt32) -> [Int] {
    [16, 8, 0].map { Int(color >> $0 & 0xFF) }
  }

  /// The most that red, green or blue differ.
  private static func distance(_ one: UInt32, _ two: UInt32) -> Int {
    zip(channels(one), channels(two)).map { abs($0 - $1) }.max() ?? 0
  }

  /// So many 255ths of the first colour.
  private static func mixed(_ one: UInt32, _ two: UInt32, _ share: UInt32) -> UInt32 {
    zip(channels(one), channels(two)).reduce(0) { color, pair in
      color << 8 | UInt32((pair.0 * Int(share) + pair.1 * (255 - Int(share))) / 255)
    }
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
