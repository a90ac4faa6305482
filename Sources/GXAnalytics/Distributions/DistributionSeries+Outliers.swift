import GXModel
import GXStatistics
import GXStore

extension DistributionSeries {
  /// The values that lie far from those of organs of the same level, by median and MAD on log1p.
  func outliers(in corpus: Corpus) -> [Distribution.Outlier] {
    groups.groups.indices.flatMap { group in
      planned.years.flatMap { year -> [Distribution.Outlier] in
        let found = cell(group, year).strange(in: corpus)
        return found.sorted { (-abs($0.score), $0.row) < (-abs($1.score), $1.row) }.map { item in
          let organ = corpus.organs[Int(corpus.attributes.organs[item.row])]
          return Distribution.Outlier(
            year: year, region: groups.groups[group].region,
            level: Level(code: corpus.attributes.levels[item.row]), organ: organ.name,
            division: organ.division, value: item.value, score: item.score)
        }
      }
    }
  }
}

extension DistributionSeries.Cell {
  fileprivate func strange(in corpus: Corpus) -> [(row: Int, value: Quantity, score: Double)] {
    var peers: [UInt8: [Int]] = [:]
    for index in rows.indices {
      peers[corpus.attributes.levels[Int(rows[index])], default: []].append(index)
    }
    return peers.values.flatMap { indices -> [(row: Int, value: Quantity, score: Double)] in
      let values = indices.map { Quantity(millionths: figures.values[$0]) }
      // Amounts that may be negative have no logarithm and no scores.
      guard let robust = try? RobustScores(values.map(\.double)),
        values.count - robust.zeros >= Distribution.Outlier.fewestPeers
      else { return [] }
      return indices.indices.compactMap { place in
        robust.scores[place].flatMap { score in
          abs(score) > Distribution.Outlier.limit
            ? (Int(rows[indices[place]]), values[place], score) : nil
        }
      }
    }
  }
}
