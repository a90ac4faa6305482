import GXModel

extension StatisticalMethod {
  var peerText: MethodText {
    switch self {
    case .quantiles:
      MethodText(
        LocalizedText(zh: "分位数（第 7 型）", en: "Quantiles (type 7)"),
        LocalizedText(
          zh: "机关按数值排列，按位置线性内插。",
          en: "Organs in order of their figures, linear between neighbours."),
        formula: "x at (n − 1)p + 1",
        assumes: LocalizedText(zh: "缺报的机关不计。", en: "Organs that did not report do not count."),
        source: "Hyndman & Fan, The American Statistician 50 (1996)")
    case .inequality:
      MethodText(
        LocalizedText(zh: "Gini 系数、HHI 与前列份额", en: "Gini, HHI and top share"),
        LocalizedText(
          zh: "总量在机关间分布的不均程度；零也是机关。",
          en: "How unevenly a total is divided among organs; zeros count as organs."),
        formula: "G = Σ (2i − n − 1) x_(i) / (n Σ x) · n/(n−1); HHI = Σ share²",
        assumes: LocalizedText(zh: "数值不为负。", en: "No figure is negative."),
        source: "Deltas, Review of Economics and Statistics 85 (2003)")
    case .theil:
      MethodText(
        LocalizedText(zh: "Theil 指数的组间与组内", en: "Theil's index between and within"),
        LocalizedText(
          zh: "不均程度中来自地区之间与地区之内的部分，两者之和为总数。",
          en: "What of the inequality lies between regions and what within; both add up."),
        formula: "T = Σ s_g log(μ_g/μ) + Σ s_g T_g",
        assumes: LocalizedText(zh: "数值不为负。", en: "No figure is negative."),
        source: "Theil, Economics and Information Theory (1967)")
    case .funnel:
      MethodText(
        LocalizedText(zh: "漏斗界限", en: "Funnel limits"),
        LocalizedText(
          zh: "若与同级机关概率相同，某规模的机关的比率 95%、99.8% 会落在其间；在界内不可排名。",
          en:
            "Where 95 and 99.8 % of organs of a size lie when all share one probability; inside, organs must not be ranked."
        ),
        formula: "(r_p − (P(R ≤ r_p) − p)/P(R = r_p)) / n",
        assumes: LocalizedText(
          zh: "各件独立；离散过大时界限按 φ 或 τ² 放宽。",
          en: "Cases are independent; overdispersion widens the limits by φ or τ²."),
        source: "Spiegelhalter, Statistics in Medicine 24 (2005)")
    case .overdispersion:
      MethodText(
        LocalizedText(zh: "过离散", en: "Overdispersion"),
        LocalizedText(
          zh: "机关间差异超出偶然的倍数；两端各 10% 的 z 值先缩尾。",
          en: "How far organs differ beyond chance; z-scores are winsorised by 10 % first."),
        formula: "φ = mean z²; τ² = max(0, (kφ − (k−1)) / (Σw − Σw²/Σw))",
        assumes: LocalizedText(zh: "多数机关并非离群。", en: "Most organs are no outliers."),
        source: "Spiegelhalter (2005); DerSimonian & Laird (1986)")
    case .betaBinomial:
      MethodText(
        LocalizedText(zh: "贝塔—二项收缩", en: "Beta-binomial shrinkage"),
        LocalizedText(
          zh: "件数少的机关的比率向同级均值靠拢。",
          en: "Ratios of organs with few cases are drawn to the mean of their peers."),
        formula: "(α + k) / (α + β + n), α, β of largest likelihood",
        assumes: LocalizedText(
          zh: "各机关的真实概率来自同一贝塔分布。",
          en: "The organs' own probabilities come from one beta distribution."),
        source: "Efron, Large-Scale Inference (2010), ch. 1; Skellam, JRSS B 10 (1948)")
    case .gammaPoisson:
      MethodText(
        LocalizedText(zh: "伽马—泊松收缩", en: "Gamma–Poisson shrinkage"),
        LocalizedText(
          zh: "规模小的机关的发生率向同级均值靠拢。",
          en: "Rates of small organs are drawn to the mean of their peers."),
        formula: "(a + y) / (a/m + e), a, m of largest likelihood",
        assumes: LocalizedText(
          zh: "各机关的真实发生率来自同一伽马分布。",
          en: "The organs' own rates come from one gamma distribution."),
        source: "Clayton & Kaldor, Biometrics 43 (1987)")
    case .rankIntervals:
      MethodText(
        LocalizedText(zh: "名次区间与分档", en: "Intervals of ranks, and tiers"),
        LocalizedText(
          zh: "每个机关可能的名次；与档首不能以 95% 把握区分的机关同档。",
          en:
            "The places that an organ may hold; organs that cannot be told from the head of a tier with 95 % share it."
        ),
        formula: "ranks of draws from the posteriors, fixed seed",
        assumes: LocalizedText(zh: "同收缩模型。", en: "Those of the shrinkage."),
        source: "Goldstein & Spiegelhalter, JRSS A 159 (1996)")
    case .indirectStandardisation:
      MethodText(
        LocalizedText(zh: "间接标准化（实际/预期）", en: "Indirect standardisation (observed/expected)"),
        LocalizedText(
          zh: "实际件数与按自身申请人构成、标准比率所预期的件数之比。",
          en: "The observed count over that expected at the organ's own mix and standard rates."),
        formula: "O / Σ n_s r_s; Byar's limits",
        assumes: LocalizedText(
          zh: "构成之外无别的差别；两个机关的比值不可直接相比。",
          en: "Nothing but the mix differs; ratios of two organs must not be compared directly."),
        source: "Breslow & Day, Statistical Methods in Cancer Research II (1987)")
    default:
      MethodText(
        LocalizedText(zh: "Kitagawa 分解", en: "Kitagawa decomposition"),
        LocalizedText(
          zh: "比率之差中来自构成的部分与来自各组自身比率的部分，两者之和恰为总差。",
          en:
            "What of a difference of ratios is due to the mix and what to the strata's own ratios; both add up exactly."
        ),
        formula: "Σ Δc (r₀ + r₁)/2 + Σ Δr (c₀ + c₁)/2",
        assumes: LocalizedText(
          zh: "分解是记账，不是因果。", en: "The split is accounting, not cause."),
        source: "Kitagawa, JASA 50 (1955)")
    }
  }
}
