/// A generation of the annual report's official tables; `n` is prose without one.
///
/// The form of a report is recognised by its row labels, never by its year: old forms persist.
public enum Form: String, CaseIterable, Hashable, Sendable, Codable {
  /// Provincial and municipal tables of 2008–2013; there was no national one.
  case a = "A"
  /// 政府信息公开情况统计表, 国办发〔2014〕32号, reporting years 2014–2018.
  case b = "B"
  /// 国办公开办函〔2019〕60号, reporting years 2019–2020.
  case c = "C"
  /// 国办公开办函〔2021〕30号, reporting years from 2021.
  case d = "D"
  /// Prose without an official table.
  case n = "N"

  /// The form whose definitions were in force in a reporting year.
  ///
  /// Prose of a year uses these definitions; a report with a table keeps those of its table.
  public static func inForce(in year: Int) -> Form {
    switch year {
    case ..<2014: .a
    case ..<2019: .b
    case ..<2021: .c
    default: .d
    }
  }

  /// The form whose definitions a report of this form and year follows: its own, or for prose the
  /// one in force.
  public func definitions(in year: Int) -> Form {
    self == .n ? .inForce(in: year) : self
  }
}
