import GXModel
import GXStore

/// Tells the division that a report is counted under.
struct RegionDivider: Sendable {
  /// Whether reports are divided at all.
  let isActive: Bool
  /// The division whose next lower ones are the groups; `nil` for the whole country.
  let region: DivisionCode?
  private let names: [Int32: Region]

  init(isActive: Bool, region: DivisionCode?, corpus: Corpus) {
    self.isActive = isActive
    self.region = region
    var names: [Int32: Region] = [:]
    if isActive {
      for number in Set(corpus.attributes.divisions) {
        guard let code = DivisionCode(number) else { continue }
        let group = RegionDivider.group(of: code, below: region)
        names[number] = Region(
          code: group, name: DivisionTable.standard[group]?.name ?? group.description)
      }
    }
    self.names = names
  }

  /// The group of a report; `nil` where reports are not divided or the report has no division.
  func region(of row: Int, in corpus: Corpus) -> Region? {
    isActive ? names[corpus.attributes.divisions[row]] : nil
  }

  /// The group of an organ's division; `nil` where reports are not divided or there is no division.
  func region(of division: DivisionCode?) -> Region? {
    division.flatMap { names[$0.number] }
  }

  /// The division next below `region` in which `code` lies; `region` itself for its own reports.
  ///
  /// Prefectures that are no places (市辖区 of a municipality) are passed over.
  static func group(of code: DivisionCode, below region: DivisionCode?) -> DivisionCode {
    guard let region else { return code.province }
    guard region.level == .province, code != region, let prefecture = code.prefecture else {
      return code
    }
    let table = DivisionTable.standard
    let isPlace = table.fullName(of: prefecture) != table.fullName(of: region)
    return isPlace ? prefecture : code
  }
}
