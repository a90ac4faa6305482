import GXModel

/// Whether the shares that prose states agree with its figures and those of the tables.
enum ShareChecks {
  /// - Parameters:
  ///   - observations: those of prose before those of tables.
  ///   - line: the line in the source of a place of the folded text.
  static func findings(
    of shares: [StatedShare], in observations: [Observation], scope: Scope,
    line: (Range<Int>) -> Int
  ) -> [Finding] {
    shares.compactMap { share -> Finding? in
      let stated = share.percent.double
      let computed = wholes(of: share.measure).compactMap { whole -> Double? in
        let base = value(of: whole, for: share, in: observations, scope: scope)?.double ?? 0
        return base > 0 ? 100 * share.value.double / base : nil
      }
      guard let nearest = computed.min(by: { abs($0 - stated) < abs($1 - stated) }),
        abs(nearest - stated) > tolerance(share)
      else { return nil }
      return finding(share, computed: nearest, line: line(share.range))
    }
  }

  /// The exact figure of a share's scope.
  private static func value(
    of whole: Measure, for share: StatedShare, in observations: [Observation], scope: Scope
  ) -> Quantity? {
    observations.first {
      $0.measure == whole && $0.status == .reported
        && ($0.scope ?? scope) == (share.scope ?? scope)
    }?.value
  }

  /// A unit of the last digit, cut or rounded, and no less than a tenth of a percentage point.
  private static func tolerance(_ share: StatedShare) -> Double {
    (share.decimals == 0 ? 1 : 0.1) + 1e-9
  }

  /// What a figure can be a share of; texts take the applications or the replies for a reply.
  private static func wholes(of measure: Measure) -> [Measure] {
    guard measure.applicant == nil else { return [Measure(measure.metric)] }
    var wholes: [Measure] = []
    var metric = measure.metric
    while let parent = metric.parent {
      wholes.append(Measure(parent))
      metric = parent
    }
    if metric == .outcomeTotal {
      wholes += [.applicationsNew, .applicationsConcluded].map { Measure($0) }
    }
    return wholes
  }

  private static func finding(_ share: StatedShare, computed: Double, line: Int) -> Finding {
    let expected = Quantity(millionths: Int64((computed * 100).rounded()) * 10_000)
    return Finding(
      rule: .proseShare, measure: share.measure, expected: expected, found: share.percent,
      message: LocalizedText(
        zh: "\(share.measure.label.zh)：第 \(line) 行称占 \(share.percent)%，按所述数值计算为 \(expected)%",
        en:
          "\(share.measure.label.en): line \(line) says \(share.percent)% where the stated figures "
          + "give \(expected)%."))
  }
}
