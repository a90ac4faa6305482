extension Corpus {
  /// The count and exact sums of some columns over the rows of a set that have a value in all of them.
  package func jointSum(of columns: [Column], in rows: RowSet, threads: Int) -> JointSum {
    reduce([rows], by: SumReduction(batches: [columns]), threads: threads)[0][0]
  }

  /// How often each value of a column occurs among the rows of a set, in the column's unit.
  package func distribution(
    of column: Column, in rows: RowSet, threads: Int
  ) -> SortedCounts {
    reduce([rows], by: CountReduction(column), threads: threads)[0].sorted()
  }
}
