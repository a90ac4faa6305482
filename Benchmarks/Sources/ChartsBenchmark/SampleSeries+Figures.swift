import SyntheticColumns

extension SampleSeries {
  static func trend(_ random: inout SplitMix) -> Trend {
    let years = Array(2_008...2_025)
    let sums = years.map { year in
      year == 2_011 ? nil : Double(400 * (year - 2_006) + Int(random.below(900)))
    }
    let medians = years.map { year in Double(3 * (year - 2_005) + Int(random.below(9))) }
    return Trend(
      years: years, sums: sums, medians: medians, lows: medians.map { ($0 * 0.6).rounded() },
      highs: medians.map { ($0 * 1.7).rounded() }, breakYear: 2_021)
  }

  static func shares(_ random: inout SplitMix) -> Shares {
    Shares(
      parts: ["予以公开", "部分公开", "不予公开", "无法提供", "不予处理", "其他处理"],
      names: (2_019...2_025).map { "\($0)年" },
      counts: (0..<7).map { _ in
        [3_400, 700, 900, 1_500, 240, 380].map { Double($0 + Int(random.below(Int64($0 / 2)))) }
      })
  }

  static func estimates(_ random: inout SplitMix) -> Estimates {
    let cases = provinces.map { _ in Double(60 + random.below(4_000)) }
    let values = provinces.map { _ in 0.25 + Double(random.below(4_500)) / 10_000 }
    let halves = zip(values, cases).map { half(1.96, share: $0, of: $1) }
    return Estimates(
      names: provinces, values: values, lows: zip(values, halves).map { max(0, $0 - $1) },
      highs: zip(values, halves).map { min(1, $0 + $1) }, cases: cases, reference: 0.46)
  }

  static func grid(_ names: [String], _ random: inout SplitMix) -> Grid {
    let years = Array(2_008...2_025)
    let values = names.map { _ -> [Double?] in
      var level = 0.2 + Double(random.below(300)) / 1_000
      return years.map { _ in
        level = min(0.95, max(0.02, level + Double(random.below(120) - 50) / 1_000))
        return random.happens(perMille: 40) ? nil : (level * 1_000).rounded() / 1_000
      }
    }
    return Grid(names: names, years: years, values: values)
  }

  static func pairs(_ random: inout SplitMix) -> Pairs {
    let names = Array(provinces.prefix(12))
    let starts = names.map { _ in 0.25 + Double(random.below(300)) / 1_000 }
    return Pairs(
      names: names, starts: starts,
      ends: starts.map { $0 + Double(random.below(240) - 80) / 1_000 })
  }

  static func cases(_ random: inout SplitMix) -> Cases {
    let center = 0.14
    let sizes = (0..<200).map { _ in Double(random.heavyTailed(from: 20, doublings: 7)) }
    let values = sizes.map { size in
      let chance = half(1, share: center, of: size) + 0.02
      let sum = (0..<6).reduce(0.0) { total, _ in
        total + Double(random.below(2_001) - 1_000) / 1_000
      }
      return min(1, max(0, center + sum / 1.41 * chance))
    }
    let limitSizes = (0..<200).map { 15 * pow2(Double($0) / 20) }
    return Cases(
      names: (1...200).map { "第\($0)市" }, sizes: sizes, values: values, center: center,
      limitSizes: limitSizes, halves95: limitSizes.map { half(1.96, share: center, of: $0) },
      halves998: limitSizes.map { half(3.09, share: center, of: $0) })
  }

  static func spread(_ random: inout SplitMix) -> Spread {
    Spread(
      names: ["省级部门", "市级部门", "县级部门", "乡镇街道"],
      values: [40, 20, 8, 2].map { least in
        (0..<300).map { _ in
          random.happens(perMille: 60) ? 0 : Double(random.heavyTailed(from: least, doublings: 6))
        }
      })
  }

  static var flow: Flow {
    Flow(
      sources: ["本年新收", "上年结转"], sourceCounts: [7_450, 412],
      targets: ["予以公开", "部分公开", "不予公开", "无法提供", "不予处理", "其他处理", "结转下年"],
      targetCounts: [3_410, 722, 905, 1_498, 327, 528, 472])
  }

  /// The half width of an interval around a share of so many cases.
  private static func half(_ reach: Double, share: Double, of size: Double) -> Double {
    reach * (share * (1 - share) / size).squareRoot()
  }

  /// 2 to a power from 0 to 10.
  private static func pow2(_ exponent: Double) -> Double {
    let whole = exponent.rounded(.down)
    return Double(1 << Int(whole)) * (1 + (exponent - whole))
  }
}
