import GXModel

/// The identities of the provincial tables before 2014.
enum FormAChecks {
  static func findings(in figures: ReportFigures) -> [Finding] {
    guard figures.form == .a else { return [] }
    let channels = Metric.applicationsNew.parts.filter(figures.hasCell)
    let sums: [Finding?] = [
      .ifUnequal(
        .aChannels, Measure(.applicationsNew),
        expected: channels.count > 2 ? figures.sum(channels) : nil,
        found: figures[.applicationsNew],
        because: LocalizedText(zh: "各申请渠道之和", en: "the sum of the channels")),
      .ifUnequal(
        .aOutcomes, Measure(.outcomeTotal),
        expected: figures.sum([.outcomeGranted, .outcomePartial, .outcomeRejected]),
        found: figures[.outcomeTotal],
        because: LocalizedText(
          zh: "同意公开、同意部分公开、否决公开之和", en: "granted plus granted in part plus rejected")),
    ]
    let parts = Metric.proactiveTotal.parts.map { part in
      Finding.ifLarger(
        .aElectronic, part: Measure(part), value: figures[part], whole: .proactiveTotal,
        limit: figures[.proactiveTotal])
    }
    return (sums + parts).compactMap(\.self)
  }
}
