import GXModel
import GXStore

/// Divisions of which both the government's own report and own reports of its departments are added.
///
/// An own report (本级) of a government should not contain its departments, but some do, and no report says which:
/// this cannot be refused, only told.
struct GovernmentOverlap {
  let divisions: Int

  init(in rows: RowSet, of corpus: Corpus) {
    let (codes, levels) = (corpus.attributes.divisions, corpus.attributes.levels)
    let department = Level.department.code
    var governments: Set<Int32> = []
    var departments: Set<Int32> = []
    var last: (division: Int32, level: UInt8) = (-1, 0)
    rows.forEach { row in
      // Reports of a division stand together; most need no look-up.
      guard codes[row] != last.division || levels[row] != last.level else { return }
      last = (codes[row], levels[row])
      if last.level == department {
        departments.insert(last.division)
      } else if DivisionCode(last.division)?.level.code == last.level {
        governments.insert(last.division)
      }
    }
    divisions = governments.intersection(departments).count
  }
}
