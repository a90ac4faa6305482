import GXModel
import GXStore

/// An invented organ: where it stands, how many applications it draws, and when it reports.
struct SyntheticOrgan {
  let organ: CorpusOrgan
  let level: Level
  /// Applications in an ordinary year; 0 for the many that receive none.
  let applications: Int64
  let firstYear: Int
  let lastYear: Int

  /// The organs of all divisions, about `count` of them, in no order.
  static func organs(count: Int, years: ClosedRange<Int>, random: inout SplitMix)
    -> [SyntheticOrgan]
  {
    let divisions = DivisionTable.standard.divisions.map(\.code).filter { !$0.isInvented }
    return (0..<count).map { index in
      let division = divisions[index % divisions.count]
      let position = index / divisions.count
      let level = level(of: division, position: position, random: &random)
      return SyntheticOrgan(
        organ: CorpusOrgan(name: "合成机关\(position)", division: division), level: level,
        applications: applications(of: level, random: &random),
        firstYear: random.happens(perMille: 60)
          ? years.lowerBound + Int(random.below(Int64(years.count))) : years.lowerBound,
        lastYear: random.happens(perMille: 60)
          ? years.lowerBound + Int(random.below(Int64(years.count))) : years.upperBound)
    }
  }

  private static func level(
    of division: DivisionCode, position: Int, random: inout SplitMix
  ) -> Level {
    if position == 0 { return division.level }
    return division.level == .county && random.happens(perMille: 650) ? .township : .department
  }

  private static func applications(of level: Level, random: inout SplitMix) -> Int64 {
    switch level {
    case .province: random.heavyTailed(from: 200, doublings: 5)
    case .prefecture: random.heavyTailed(from: 40, doublings: 6)
    case .county: random.heavyTailed(from: 6, doublings: 8)
    case .department:
      random.happens(perMille: 450) ? 0 : random.heavyTailed(from: 1, doublings: 10)
    case .township: random.happens(perMille: 780) ? 0 : random.heavyTailed(from: 1, doublings: 6)
    }
  }
}
