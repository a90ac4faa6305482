import GXModel
import GXStatistics
import GXStore

/// Figures that changed from one year to the next as none of the organ's peers' did.
///
/// Peers are the organs of one level and scope with figures in the same two years; what changed its
/// definition between them is not compared. Method of Hidiroglou and Berthelot.
struct OutlierCheck {
  /// The figures that are looked at: those that most reports state every year.
  static let metrics: [Metric] = [.applicationsNew, .outcomeTotal, .proactiveTotal]

  /// The pairs of figures of one year, level and scope.
  fileprivate struct Peers {
    var rows: [Int] = []
    var earlier: [Double] = []
    var later: [Double] = []
  }

  private struct Key: Hashable {
    let year: Int16
    let level: UInt8
    let scope: UInt8
  }

  let corpus: Corpus
  let rows: RowSet
  let successors: Successors

  /// The outliers of a metric in the order of the rows.
  func outliers(of metric: Metric) -> [(row: Int, before: Quantity, value: Quantity)] {
    guard let column = corpus.column(Measure(metric)) else { return [] }
    let peers = peers(metric, column)
    let strange = peers.values.flatMap { peers in
      HidiroglouBerthelot(earlier: peers.earlier, later: peers.later)?.outliers
        .map { peers.rows[$0] } ?? []
    }
    return strange.sorted().compactMap { row in
      guard let next = successors[row], let before = column[row], let value = column[next] else {
        return nil
      }
      return (next, before, value)
    }
  }

  private func peers(_ metric: Metric, _ column: Column) -> [Key: Peers] {
    let definitions = DefinitionClasses(metric)
    let attributes = corpus.attributes
    var peers: [Key: Peers] = [:]
    column.forEach(in: rows) { row, value in
      guard let next = successors[row], let later = column[next],
        definitions.class(of: corpus.definitions(at: row))
          == definitions.class(of: corpus.definitions(at: next))
      else { return }
      let key = Key(
        year: attributes.years[next], level: attributes.levels[next],
        scope: attributes.scopes[next])
      peers[key, default: Peers()].add(row, value.double, later.double)
    }
    return peers
  }
}

extension OutlierCheck.Peers {
  fileprivate mutating func add(_ row: Int, _ before: Double, _ after: Double) {
    rows.append(row)
    earlier.append(before)
    later.append(after)
  }
}
