import GXModel

/// The sentences that an audit must be read with.
struct AuditNotes {
  let reports: Int
  let rows: [AuditReport.Row]
  let counts: [AuditReport.RuleCount]
  let repairs: [AuditReport.Repair]
  let outliers: [AuditReport.Outlier]
  let bounds: [AuditReport.Bound]
  let isSynthetic: Bool

  var all: [Note] {
    (isSynthetic ? [.synthetic] : []) + [scope] + counts.filter { $0.broken > 0 }.map(note)
      + [repaired, strange, bounded].compactMap(\.self)
  }

  private var scope: Note {
    let errors = rows.count { $0.severity == .error }
    return Note(
      .coverage,
      zh: "检查\(reports)份报告：错误\(errors)处，提示\(rows.count - errors)处；数据不全的等式不判",
      en:
        "\(reports.counted("report")): \(errors.counted("error")), \((rows.count - errors).counted("warning")). Identities with a missing cell are not judged."
    )
  }

  private func note(_ count: AuditReport.RuleCount) -> Note {
    Note(
      .verdict, zh: "\(count.rule.rawValue)：可判\(count.judged)处，不符\(count.broken)处",
      en:
        "\(count.rule.rawValue) (\(count.rule.definition.statement)): \(count.judged) judged, \(count.broken) broken."
    )
  }

  private var strange: Note? {
    guard !outliers.isEmpty else { return nil }
    return Note(
      .method, zh: "\(outliers.count)个数比上年的变动远超同级机关（Hidiroglou–Berthelot 法）；可能属实，请核对",
      en:
        "Changed on the year far beyond their peers' (Hidiroglou–Berthelot): \(outliers.count.counted("figure")). They may be true: check them."
    )
  }

  private var bounded: Note? {
    guard !bounds.isEmpty else { return nil }
    return Note(
      .method, zh: "\(bounds.count)个空格或矛盾的数由勾稽关系限定了上下界；上下界不是估计值",
      en:
        "Blank or conflicting and bounded by the identities: \(bounds.count.counted("cell")). Bounds are no estimates."
    )
  }

  private var repaired: Note? {
    guard !repairs.isEmpty else { return nil }
    return Note(
      .method, zh: "\(repairs.count)份报告改动唯一一处（或在同一行移动一个数）即可满足全部勾稽关系，列于 repairs；只是建议，数据未改动",
      en:
        "In \(repairs.count.counted("report")) one change of a cell, or one move within a row, and no other mends every identity. They are suggestions; no figure was changed."
    )
  }
}
