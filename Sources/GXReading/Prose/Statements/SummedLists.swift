import GXModel

/// The sum that closes an enumeration: 工作动态14条,通知公告3条,政策文件2条,共计19条.
///
/// It is what the members are parts of, and only where they add up to it.
struct SummedLists {
  let reading: SentenceReading
  /// The figures that the sentence states otherwise.
  let stated: [Figure]

  func figure(of number: NumberToken) -> Figure? {
    let position = number.range.lowerBound
    let clause = reading.segment(before: position)
    guard let sum = number.figure, let unit = number.unit,
      SummedLists.closings.contains(clause, of: reading.text),
      let members = members(before: position, of: unit),
      sum.whole == SummedLists.total(of: members),
      let metric = metric(of: members),
      !reading.isOutsideYear(at: position, isCarriedOver: false)
    else { return nil }
    return Figure(
      measure: Measure(metric), value: sum, status: .reported, scope: reading.scope(at: position),
      range: clause.lowerBound..<number.range.upperBound, isTentative: true)
  }

  private static let closings = WordSet(
    PatternExpansion.words(of: "{共|共计|合计|总计|合计共|总共|一共|共有|合计为|总计为|共计为}{|信息|主动公开|公开|公开信息}"))

  /// What numbers add up to; `nil` where one is no whole number.
  private static func total(of members: [NumberToken]) -> Int? {
    members.reduce(0) { sum, member in
      guard let sum, let value = member.figure?.whole else { return nil }
      let (result, overflow) = sum.addingReportingOverflow(value)
      return overflow ? nil : result
    }
  }

  /// The numbers before a place, all exact and of one measure word; there must be several.
  private func members(before position: Int, of unit: MeasureWord) -> [NumberToken]? {
    let members = reading.numbers.filter { $0.range.upperBound <= position && $0.figure != nil }
    guard members.count > 1,
      members.allSatisfy({ $0.unit == unit && $0.precision == .exact && $0.figure != .zero })
    else { return nil }
    return members
  }

  private func metric(of members: [NumberToken]) -> Metric? {
    let figures = stated.filter { figure in
      members.contains { $0.range.overlaps(figure.range) }
    }
    if figures.count == members.count,
      figures.allSatisfy({ $0.measure.metric.isPart(of: .applicationsNew) })
    {
      return .applicationsNew
    }
    guard figures.isEmpty, let first = members.first,
      let last = members.last,
      reading.state.section.topics.contains(.proactive),
      reading.topics(at: last.range.upperBound).isDisjoint(with: SummedLists.otherTopics)
    else { return nil }
    let before = reading.cues(in: 0..<first.range.lowerBound)
    let later = reading.cues(in: first.range.upperBound..<last.range.upperBound)
    guard later.isDisjoint(with: .channels) else { return nil }
    if before.intersection(.channels) == .website { return .proactiveChannelWebsite }
    return ChannelDemand.noneOrSeveral.isMet(by: before) ? .proactiveTotal : nil
  }

  private static let otherTopics: Cue = [
    .application, .review, .litigation, .complaint, .fee, .training, .staff,
  ]
}
