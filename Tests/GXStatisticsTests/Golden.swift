import Foundation
import Testing

/// Cases that `scripts/make-statistics-golden.py` made with NumPy, SciPy and statsmodels.
struct Golden<Case: Decodable>: Decodable {
  let cases: [Case]

  static func cases(_ name: String) throws -> [Case] {
    let url = try #require(
      Bundle.module.url(forResource: name, withExtension: "json", subdirectory: "Golden"))
    return try JSONDecoder().decode(Golden.self, from: Data(contentsOf: url)).cases
  }
}

/// Whether two numbers differ by at most 10⁻⁹, relative to the larger where that is above 1.
func agrees(_ one: Double, _ other: Double, within tolerance: Double = 1e-9) -> Bool {
  one == other || abs(one - other) <= tolerance * max(1, abs(one), abs(other))
}

/// Whether two numbers agree to nine digits, however small they are.
func agreesRelatively(_ one: Double, _ other: Double, within tolerance: Double = 1e-9) -> Bool {
  one == other || abs(one - other) <= tolerance * max(abs(one), abs(other))
}
