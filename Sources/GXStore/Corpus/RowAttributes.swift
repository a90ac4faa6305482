package import GXModel

/// What a corpus knows of its rows beside figures, in columns.
package struct RowAttributes: Sendable {
  package let years: [Int16]
  /// Positions in the list of organs.
  package let organs: [Int32]
  /// The numbers of the divisions, 0 where there is none.
  package let divisions: [Int32]
  /// Codes of levels, forms and scopes; see ``AttributeCode``.
  package let levels: [UInt8]
  package let forms: [UInt8]
  package let scopes: [UInt8]
  package let levelIndex: CodeIndex
  package let formIndex: CodeIndex
  package let scopeIndex: CodeIndex
  package let organIndex: OrganIndex
  package let divisionIndex: RunIndex
  /// Whether an organ has several reports of one year, which then differ in scope.
  package let organsRepeat: Bool
  package let synthetic: Bitmap
  package let published: RowValues<CalendarDate?>
  package let sources: RowValues<Source>
  /// The number of figures in tables; decides with the date between versions of a report.
  let tableFigures: RowValues<Int>

  package var count: Int { years.count }

  /// - Parameter organs: the codes of organs, ascending within each year.
  init(
    years: [Int16], organs: [Int32], divisions: [Int32], levels: [UInt8], forms: [UInt8],
    scopes: [UInt8], synthetic: Bitmap, published: RowValues<CalendarDate?>,
    sources: RowValues<Source>, tableFigures: RowValues<Int>
  ) {
    self.years = years
    self.organs = organs
    self.divisions = divisions
    self.levels = levels
    self.forms = forms
    self.scopes = scopes
    self.synthetic = synthetic
    self.published = published
    self.sources = sources
    self.tableFigures = tableFigures
    levelIndex = CodeIndex(levels)
    formIndex = CodeIndex(forms)
    scopeIndex = CodeIndex(scopes)
    divisionIndex = RunIndex(divisions)
    organsRepeat = zip(organs.indices.dropFirst(), organs.indices).contains {
      organs[$0] == organs[$1] && years[$0] == years[$1]
    }
    organIndex = OrganIndex(
      years: years, organs: organs, scopes: scopes,
      scopesDiffer: scopeIndex.codes.count > 1)
  }

  init(_ headers: [ReportHeader], tableFigures: [Int], organCodes: [CorpusOrgan: Int]) {
    var synthetic = Bitmap(count: headers.count)
    for (row, header) in headers.enumerated() where header.isSynthetic { synthetic[row] = true }
    // Years lie within 2000…2199 and organs are fewer than rows, so neither is cut off.
    self.init(
      years: headers.map { Int16(truncatingIfNeeded: $0.year) },
      organs: headers.map { Int32(truncatingIfNeeded: organCodes[$0.organ] ?? 0) },
      divisions: headers.map { $0.organ.division?.number ?? 0 },
      levels: headers.map { $0.level?.code ?? AttributeCode.none },
      forms: headers.map(\.form.code), scopes: headers.map(\.scope.code), synthetic: synthetic,
      published: .each(headers.map(\.published)), sources: .each(headers.map(\.source)),
      tableFigures: .each(tableFigures))
  }

  /// What decides between the report of a row and another version of it.
  func rank(of row: Int) -> VersionRank {
    VersionRank(
      tableFigures: tableFigures[row], published: published[row], sha256: sources[row].sha256)
  }
}

/// Small codes for attributes of few values: positions among all cases.
package enum AttributeCode {
  package static let none = UInt8.max
}

extension CaseIterable where Self: Hashable {
  /// The position among all cases.
  package var code: UInt8 {
    var code: UInt8 = 0
    for other in Self.allCases {
      if other == self { return code }
      code += 1
    }
    return AttributeCode.none
  }

  /// The case at a position; `nil` where there is none.
  package init?(code: UInt8) {
    let index = Self.allCases.index(
      Self.allCases.startIndex, offsetBy: Int(code), limitedBy: Self.allCases.endIndex)
    guard let index, index < Self.allCases.endIndex else { return nil }
    self = Self.allCases[index]
  }
}
