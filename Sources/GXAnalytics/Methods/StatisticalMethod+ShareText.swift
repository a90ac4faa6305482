import GXModel

extension StatisticalMethod {
  var shareText: MethodText {
    switch self {
    case .ratioOfSums:
      MethodText(
        LocalizedText(zh: "合计之比", en: "Ratio of sums"),
        LocalizedText(
          zh: "各机关分子之和除以分母之和；各机关比率的均值、中位数是另一个数，另列。",
          en:
            "The sum of numerators over the sum of denominators; mean and median of the organs' own ratios are other numbers and stand apart."
        ),
        formula: "R = Σ k_i / Σ n_i",
        assumes: LocalizedText(
          zh: "只计分子分母俱全的机关；分母为零则无定义。",
          en: "Only organs with both; over nothing it is undefined."),
        source: "Cochran, Sampling Techniques (1977), 6.1")
    case .wilson:
      MethodText(
        LocalizedText(zh: "Wilson 区间", en: "Wilson interval"),
        LocalizedText(
          zh: "比率背后概率的得分区间。", en: "The score interval of the probability behind a ratio."),
        formula: "(p + z²/2n ± z √(p(1−p)/n + z²/4n²)) / (1 + z²/n)",
        assumes: LocalizedText(
          zh: "各件相互独立、概率相同；机关间差异大时偏窄。",
          en: "Cases are independent and alike; too narrow where organs differ much."),
        source: "Wilson, JASA 22 (1927)")
    case .clopperPearson:
      MethodText(
        LocalizedText(zh: "Clopper–Pearson 区间", en: "Clopper–Pearson interval"),
        LocalizedText(
          zh: "精确区间，覆盖率不低于标称值。", en: "The exact interval; never covers less than stated."),
        formula: "B(α/2; k, n−k+1), B(1−α/2; k+1, n−k)",
        assumes: LocalizedText(zh: "同 Wilson；偏宽。", en: "As Wilson's; often wider than needed."),
        source: "Clopper & Pearson, Biometrika 26 (1934)")
    case .jeffreys:
      MethodText(
        LocalizedText(zh: "Jeffreys 区间", en: "Jeffreys interval"),
        LocalizedText(
          zh: "Jeffreys 先验下后验分布的等尾区间。",
          en: "Equal tails of the posterior under Jeffreys' prior."),
        formula: "Beta(k + ½, n − k + ½)",
        assumes: LocalizedText(zh: "同 Wilson。", en: "As Wilson's."),
        source: "Brown, Cai & DasGupta, Statistical Science 16 (2001)")
    case .newcombe:
      MethodText(
        LocalizedText(zh: "两比率之差的 Newcombe 区间", en: "Newcombe's interval of a difference"),
        LocalizedText(
          zh: "两个比率之差，以百分点计；由两个 Wilson 区间合成。",
          en: "The difference of two ratios in percentage points, from two Wilson intervals."),
        formula: "d − √((p−l₁)² + (u₂−q)²), d + √((u₁−p)² + (q−l₂)²)",
        assumes: LocalizedText(zh: "两组独立。", en: "The two groups are independent."),
        source: "Newcombe, Statistics in Medicine 17 (1998), method 10")
    case .goodman:
      MethodText(
        LocalizedText(zh: "Goodman 同时区间", en: "Goodman's simultaneous intervals"),
        LocalizedText(
          zh: "所有份额同时落入区间的概率不低于标称值。",
          en: "All shares lie in their intervals at once with the stated confidence."),
        formula: "(χ² + 2x ± √(χ²(χ² + 4x(n−x)/n))) / 2(n + χ²), χ² at α/k",
        assumes: LocalizedText(
          zh: "多项分布；表式没有的类别不是零。",
          en: "Multinomial counts; classes that a form lacks are not zeros."),
        source: "Goodman, Technometrics 7 (1965)")
    case .sisonGlaz:
      MethodText(
        LocalizedText(zh: "Sison–Glaz 同时区间", en: "Sison–Glaz simultaneous intervals"),
        LocalizedText(
          zh: "同宽的同时区间，类别多而份额相近时较窄。",
          en: "Simultaneous intervals of one width, narrower for many classes of like size."),
        formula: "x/n − c/n, x/n + (c + 2γ)/n",
        assumes: LocalizedText(
          zh: "类别少、件数少时覆盖率偏低（模拟：n = 30、3 类时 88%）。",
          en:
            "Covers less than stated for few classes and counts (simulated: 88 % for n = 30 in 3)."),
        source: "Sison & Glaz, JASA 90 (1995); May & Johnson (2000)")
    default:
      MethodText(
        LocalizedText(zh: "两个分布的距离", en: "Distance between distributions"),
        LocalizedText(
          zh: "总变差：须改判多少份额才能使两者相同；Jensen–Shannon：0 为相同，1 为毫无重叠。",
          en:
            "Total variation: the share that would have to move; Jensen–Shannon: 0 for like, 1 for disjoint."
        ),
        formula: "½ Σ |p − q|; √(½ KL(p‖m) + ½ KL(q‖m)), m = (p + q)/2, log₂",
        assumes: LocalizedText(zh: "两边类别相同。", en: "Both sides have the same classes."),
        source: "Lin, IEEE Trans. Inf. Theory 37 (1991)")
    }
  }
}
