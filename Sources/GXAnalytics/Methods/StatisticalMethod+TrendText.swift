import GXModel

extension StatisticalMethod {
  var trendText: MethodText {
    switch self {
    case .sumOverOrgans:
      MethodText(
        LocalizedText(zh: "合计与覆盖", en: "Sum and coverage"),
        LocalizedText(
          zh: "同一机关每年一份报告，各机关之和；缺报不作零，机关数与应有数并列。",
          en:
            "One report an organ and year, added over organs; missing is not zero, and organs that reported stand beside those expected."
        ),
        formula: "S(t) = Σ x(i, t)",
        assumes: LocalizedText(
          zh: "总数不与分项相加，汇总报告不与下级报告相加，存量不跨年相加。",
          en:
            "Totals are not added to parts, aggregates not to members, stocks not over years."),
        source: "国办公开办函〔2019〕60号, 国办公开办函〔2021〕30号")
    case .mannKendall:
      MethodText(
        LocalizedText(zh: "精确 Mann–Kendall 趋势检验", en: "Exact Mann–Kendall test of trend"),
        LocalizedText(
          zh: "各年数值若次序纯属偶然，出现至少如此单调的次序的概率（双侧，含并列值）。",
          en:
            "The two-sided probability of an order at least as monotone when chance alone orders the years; ties included."
        ),
        formula: "S = Σ_{i<j} sign(x_j − x_i); P(|S| ≥ |s|)",
        assumes: LocalizedText(
          zh: "各年相互独立；4 个年份时 p 不低于 0.083，只能说“太短”。",
          en:
            "Years are independent; with 4 years p cannot go below 0.083 and nothing can be told."),
        source: "Mann, Econometrica 13 (1945); Kendall, Rank Correlation Methods (1948)")
    case .senSlope:
      MethodText(
        LocalizedText(zh: "Sen 斜率", en: "Sen's slope"),
        LocalizedText(
          zh: "任意两年间变化率的中位数；区间由精确检验反推。",
          en: "The median of the slopes between all pairs of years; the interval inverts the test."),
        formula: "median (x_j − x_i) / (t_j − t_i)",
        assumes: LocalizedText(
          zh: "变化大致呈直线；少于 5 个年份没有 95% 区间。",
          en: "The change is about linear; fewer than 5 years have no 95 % interval."),
        source: "Sen, JASA 63 (1968)")
    case .rateSlope:
      MethodText(
        LocalizedText(zh: "对数线性斜率（带偏移）", en: "Log-linear slope with offset"),
        LocalizedText(
          zh: "每个报告机关的件数每年变为原来的多少倍；负二项回归，离散不超过泊松时即泊松回归。",
          en:
            "The factor a year of the count for each organ that reported; negative binomial regression, Poisson's where nothing is overdispersed."
        ),
        formula: "log E(S_t) = log n_t + β₀ + β₁ t; Var = μ + α μ²",
        assumes: LocalizedText(
          zh: "至少 4 个年份；各年独立；标准误为大样本近似，年份少时偏窄。",
          en:
            "At least 4 years, independent; standard errors are for large samples and too narrow for few years."
        ),
        source: "Cameron & Trivedi, Regression Analysis of Count Data (2013), 3.3")
    case .interruptedSeries:
      MethodText(
        LocalizedText(zh: "间断时间序列", en: "Interrupted time series"),
        LocalizedText(
          zh: "在已知日期（法规修订等）水平与斜率各变了多少；只用于定义相同或已衔接的指标。",
          en:
            "By how much level and slope change at a date known beforehand, such as a new law; only for metrics whose definitions are the same or bridged."
        ),
        formula: "S_t = β₀ + β₁ t + β₂ (t ≥ b) + β₃ max(0, t − b); Newey–West",
        assumes: LocalizedText(
          zh: "断点前后各至少 4 年，否则只描述；同期的其他变化无法分开。",
          en:
            "At least 4 years on either side, else described only; other changes of the same time cannot be told apart."
        ),
        source:
          "Wagner et al., J. Clin. Pharm. Ther. 27 (2002); Newey & West, Econometrica 55 (1987)")
    default:
      MethodText(
        LocalizedText(zh: "多重检验校正", en: "Correction for many tests"),
        LocalizedText(
          zh: "m 个序列一起检验时，以 q ≤ 0.05 为准，误报的期望比例不超过 5%。",
          en:
            "When m series are tested together, q ≤ 0.05 keeps the expected share of false findings at 5 %."
        ),
        formula: "q_(i) = min_{j ≥ i} m p_(j) / j",
        assumes: LocalizedText(
          zh: "各检验独立或正相关。", en: "The tests are independent or positively related."),
        source: "Benjamini & Hochberg, JRSS B 57 (1995)")
    }
  }
}
