import GXModel

/// What rows are grouped by, packed into one number a row that sorts as ``GroupKey`` does.
///
/// From the highest bits: year since 2000 (8), division (20), level (3), organ (28), form (3) and scope
/// (2); parts that are not grouped by are 0, as are those that a report does not tell.
struct GroupCoder {
  private let attributes: RowAttributes
  private let byYear, byLevel, byOrgan, byForm, byScope: Bool
  /// The step to which the numbers of divisions are rounded down.
  private let divisionStep: Int32?

  init(_ attributes: RowAttributes, wanted: Set<GroupingAttribute>) {
    self.attributes = attributes
    byYear = wanted.contains(.year)
    byLevel = wanted.contains(.level)
    byOrgan = wanted.contains(.organ)
    byForm = wanted.contains(.form)
    byScope = wanted.contains(.scope)
    if wanted.contains(.division) {
      divisionStep = 1
    } else if wanted.contains(.prefecture) {
      divisionStep = 100
    } else {
      divisionStep = wanted.contains(.province) ? 10_000 : nil
    }
  }

  private static let yearShift: UInt64 = 56
  private static let divisionShift: UInt64 = 36
  private static let levelShift: UInt64 = 33
  private static let organShift: UInt64 = 5
  private static let formShift: UInt64 = 2

  @inline(__always)
  func code(of row: Int) -> UInt64 {
    var code: UInt64 = 0
    if byYear {
      code |= UInt64(truncatingIfNeeded: attributes.years[row] - 2000 + 1) << GroupCoder.yearShift
    }
    if let divisionStep {
      let division = attributes.divisions[row] / divisionStep * divisionStep
      code |= UInt64(truncatingIfNeeded: division) << GroupCoder.divisionShift
    }
    if byLevel {
      code |= UInt64(attributes.levels[row] &+ 1) << GroupCoder.levelShift
    }
    if byOrgan {
      code |= UInt64(truncatingIfNeeded: attributes.organs[row] + 1) << GroupCoder.organShift
    }
    if byForm {
      code |= UInt64(attributes.forms[row] &+ 1) << GroupCoder.formShift
    }
    if byScope { code |= UInt64(attributes.scopes[row] &+ 1) }
    return code
  }

  func key(of code: UInt64) -> GroupKey {
    func part(_ shift: UInt64, _ bits: UInt64) -> Int? {
      let value = Int(truncatingIfNeeded: code >> shift & (1 << bits - 1))
      return value == 0 ? nil : value
    }
    func small(_ value: Int?) -> UInt8? { value.map { UInt8(truncatingIfNeeded: $0 - 1) } }
    return GroupKey(
      year: part(GroupCoder.yearShift, 8).map { $0 - 1 + 2000 },
      division: part(GroupCoder.divisionShift, 20).flatMap {
        DivisionCode(Int32(truncatingIfNeeded: $0))
      },
      level: small(part(GroupCoder.levelShift, 3)).flatMap(Level.init(code:)),
      organ: part(GroupCoder.organShift, 28).map { OrganCode(index: $0 - 1) },
      form: small(part(GroupCoder.formShift, 3)).flatMap(Form.init(code:)),
      scope: small(part(0, 2)).flatMap(Scope.init(code:)))
  }
}
