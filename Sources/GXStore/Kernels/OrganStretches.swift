/// Consecutive organs, and the rows of a set that are theirs. No organ is in two stretches, so threads
/// that take different ones gather apart.
struct OrganStretch: Sendable {
  /// The first organ.
  let first: Int
  /// Each year that the set touches, ascending, and the stretch's rows in it.
  let years: [(index: OrganIndex.Year, pieces: [RowPiece])]
}

extension Corpus {
  /// Calls `part` with the stretches of all organs over a set's rows; the results come in their order.
  func mapOrganStretches<Result: Sendable>(
    of rows: RowSet, threads: Int, _ part: @Sendable (OrganStretch) -> Result
  ) -> [Result] {
    let years = attributes.organIndex.years.filter {
      !rows.restricted(to: [$0.rows]).isEmpty
    }
    return Parallel.map(attributes.organIndex.stretches, threads: threads) { stretch in
      part(
        OrganStretch(
          first: stretch * OrganIndex.stretch,
          years: years.map {
            ($0, rows.pieces(within: $0.rows(ofStretch: stretch), rowCount: rowCount))
          }))
    }
  }
}
