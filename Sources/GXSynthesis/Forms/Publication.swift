import GXModel

/// Whether and how an organ publishes its report of a year.
struct Publication: Sendable {
  /// How the cells of tables are filled in.
  enum Filling: Sendable {
    case complete
    /// The applicants' columns are empty, only 总计 is filled in.
    case totalsOnly
    /// Zeros are left blank.
    case zerosBlank
  }

  let form: Form
  let filling: Filling
  let published: CalendarDate?
  /// Whether the prose repeats the main figures of the table.
  let repeatsInProse: Bool
}

/// An organ's habits of publishing: when it began, which years it missed, which forms it took.
struct PublicationHabits: Sendable {
  private let organ: SyntheticOrgan
  private let seed: UInt64
  private let firstYear: Int
  private let gapRate: Double
  private let isLateWithForms: Bool
  private let prefersProse: Bool
  /// Whether a government reports for all organs below it.
  let scope: Scope
  /// Whether items that cannot concern the organ get a stroke.
  let strokesInapplicable: Bool

  init(of organ: SyntheticOrgan, seed: UInt64) {
    var random = organ.generator(seed: seed, purpose: .presence)
    self.organ = organ
    self.seed = seed
    switch organ.kind {
    case .government:
      firstYear = random.chance(0.85) ? 2008 : random.integer(in: 2009...2013)
      gapRate = 0.012
      scope = random.chance(organ.divisionLevel == .county ? 0.65 : 0.85) ? .aggregate : .own
    case .department:
      firstYear = random.chance(0.5) ? 2008 : random.integer(in: 2009...2016)
      gapRate = 0.04
      scope = .own
    case .township:
      firstYear = random.integer(in: 2010...2020)
      gapRate = 0.08
      scope = .own
    }
    isLateWithForms = random.chance(organ.kind == .township ? 0.2 : 0.06)
    prefersProse = random.chance(organ.kind == .government ? 0.25 : 0.5)
    strokesInapplicable = random.chance(0.3)
  }

  /// How the report of a year is published, or `nil` when there is none.
  func publication(of year: Int) -> Publication? {
    var random = organ.generator(seed: seed &+ UInt64(year), purpose: .form)
    guard year >= firstYear, !random.chance(gapRate) else { return nil }
    let isLate = isLateWithForms && Form.inForce(in: year) != Form.inForce(in: year - 1)
    let form = isLate ? Form.inForce(in: year - 1) : Form.inForce(in: year)
    return Publication(
      form: isProse(form, random: &random) ? .n : form, filling: filling(random: &random),
      published: date(after: year, random: &random), repeatsInProse: random.chance(0.3))
  }

  private func isProse(_ form: Form, random: inout SeededGenerator) -> Bool {
    let drawn = random.uniform()
    return switch form {
    case .a: prefersProse || drawn < 0.1
    case .b: prefersProse && drawn < 0.35
    default: drawn < 0.015
    }
  }

  private func filling(random: inout SeededGenerator) -> Publication.Filling {
    let drawn = random.uniform()
    let isSmall = organ.kind == .township
    if drawn < (isSmall ? 0.06 : 0.015) { return .totalsOnly }
    return drawn < (isSmall ? 0.14 : 0.03) ? .zerosBlank : .complete
  }

  /// Most in January to March after the year, some later.
  private func date(after year: Int, random: inout SeededGenerator) -> CalendarDate? {
    let month = random.chance(0.93) ? random.integer(in: 1...3) : random.integer(in: 4...9)
    return CalendarDate(year: year + 1, month: month, day: random.integer(in: 1...28))
  }
}
