internal import GXModel

/// Where a provincial-level unit lies on the grid of equal tiles.
///
/// All 34 units; their neighbourhood is kept as far as a grid allows, borders are not shown.
struct ProvinceTile: Hashable {
  let province: Province
  let column: Int
  let row: Int

  /// The first two digits of the division code.
  var code: String { String(province.code.description.prefix(2)) }
  var name: LocalizedText { province.name }
  /// For tiles that have no room for an English name.
  var letters: String { province.letters }

  static let columns = 1...8
  static let rows = 0...7

  /// The tiles from the north to the south.
  static let all: [ProvinceTile] = cells.flatMap { row, units in
    units.compactMap { column, letters in
      Province.all.first { $0.letters == letters }.map {
        ProvinceTile(province: $0, column: column, row: row)
      }
    }
  }

  private static let cells: [(row: Int, units: [(column: Int, letters: String)])] = [
    (0, [(8, "HL")]),
    (1, [(5, "NM"), (6, "BJ"), (7, "LN"), (8, "JL")]),
    (2, [(1, "XJ"), (2, "GS"), (3, "NX"), (4, "SN"), (5, "SX"), (6, "HE"), (7, "TJ")]),
    (3, [(1, "XZ"), (2, "QH"), (3, "SC"), (4, "CQ"), (5, "HA"), (6, "SD")]),
    (4, [(2, "YN"), (3, "GZ"), (4, "HB"), (5, "AH"), (6, "JS"), (7, "SH")]),
    (5, [(3, "GX"), (4, "HN"), (5, "JX"), (6, "ZJ")]),
    (6, [(4, "GD"), (5, "FJ"), (7, "TW")]),
    (7, [(3, "HI"), (4, "MO"), (5, "HK")]),
  ]
}
