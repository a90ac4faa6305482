import GXModel
public import GXStore

/// A synthetic corpus (合成数据) of any size: 18 years, heavy tails, most townships without applications,
/// and in each form only the figures that it has.
public enum SyntheticColumns {
  public static let years = 2008...2025

  /// A corpus of about so many reports; the same number and seed always give the same corpus.
  public static func corpus(reports: Int, seed: UInt64 = 20_080_501) -> Corpus {
    var random = SplitMix(seed)
    // Organs that begin late, end early or skip a year leave about 92 of 100 reports.
    let count = reports * 100 / (92 * years.count) + 1
    let organs = SyntheticOrgan.organs(count: count, years: years, random: &random)
      .sorted { $0.organ < $1.organ }
    var builder = SortedCorpusBuilder(
      organs: organs.map(\.organ), measures: SyntheticFigures.measures,
      source: Source(name: "synthetic", sha256: ""), isSynthetic: true)
    var figures = SyntheticFigures()
    var made = 0
    for year in years {
      for (index, organ) in organs.enumerated()
      where (organ.firstYear...max(organ.firstYear, organ.lastYear)).contains(year) {
        guard made < reports, !random.happens(perMille: 20) else { continue }
        let form = form(of: year, random: &random)
        // Organs come in the builder's own order, and years ascend.
        try? builder.beginReport(
          year: year, organ: index, level: organ.level, form: form, scope: .own)
        figures.write(organ, year: year, form: form, into: &builder, random: &random)
        made += 1
      }
    }
    return builder.finish()
  }

  private static func form(of year: Int, random: inout SplitMix) -> Form {
    random.happens(perMille: 50) ? .n : Form.inForce(in: year)
  }
}
