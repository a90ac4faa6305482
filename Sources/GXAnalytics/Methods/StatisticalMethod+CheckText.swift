import GXModel

extension StatisticalMethod {
  var checkText: MethodText {
    switch self {
    case .cochranArmitage:
      MethodText(
        LocalizedText(
          zh: "比率趋势的 Cochran–Armitage 检验", en: "Cochran–Armitage test of a ratio's trend"),
        LocalizedText(
          zh: "各年比率沿直线升降的检验；年际波动超出偶然（φ > 1）时除以 √φ 并用 t 分布，结论以此为准。",
          en:
            "Tests whether the ratios of the years rise or fall along a line; where they vary about it by more than chance (φ > 1), z is divided by √φ and put to Student's t, by which the verdict goes."
        ),
        formula: "z = Σ (k_t − n_t p̄)(t − t̄) / √(p̄(1−p̄) Σ n_t (t − t̄)²); φ = (χ² − z²)/(T − 2)",
        assumes: LocalizedText(
          zh: "各年独立，件数多；两年的比率不作检验。",
          en: "Years are independent and counts large; two years are not tested."),
        source:
          "Cochran, Biometrics 10 (1954); Armitage, Biometrics 11 (1955); McCullagh & Nelder, Generalized Linear Models (1989), 4.5"
      )
    case .worstCaseBounds:
      MethodText(
        LocalizedText(zh: "最坏情形的上下界", en: "Worst-case bounds"),
        LocalizedText(
          zh: "空格或矛盾的数取表式勾稽关系所允许的任何值，结果可能的最小与最大值。",
          en:
            "The smallest and the largest result when blank and conflicting cells take any value that the identities of the form allow."
        ),
        formula: "min, max Σ a_i / (Σ a_i + Σ b_i) over all whole a, b ≥ 0 with every identity",
        assumes: LocalizedText(
          zh: "勾稽关系成立；未知数超过12个时只逐式收窄，界可能偏宽；完全缺报的机关不在其内。",
          en:
            "The identities hold; with more than 12 unknown cells these are narrowed one identity at a time, and bounds may be too wide. Organs without a report are not in them."
        ),
        source: "Manski, Partial Identification of Probability Distributions (2003), ch. 1")
    case .robustScores:
      MethodText(
        LocalizedText(zh: "中位数与 MAD 的稳健分", en: "Robust scores by median and MAD"),
        LocalizedText(
          zh: "数值距同级机关中位数多少个稳健标准差；超过3.5者列出供核对。",
          en:
            "How many robust standard deviations a value lies from the median of organs of its level; beyond 3.5 it is listed for a check."
        ),
        formula: "(y − med y) / (1.4826 · med |y − med y|), y = log(1 + x)",
        assumes: LocalizedText(
          zh: "零值另计；至少10个同级机关；半数以上相同则无定义。",
          en: "Zeros stand apart; at least 10 peers; undefined where half of the values are equal."),
        source: "Iglewicz & Hoaglin, How to Detect and Handle Outliers (1993)")
    case .littlesLaw:
      MethodText(
        LocalizedText(zh: "办结比、积压天数与在办天数", en: "Clearance, backlog and time in system"),
        LocalizedText(
          zh: "办结比：结果÷新收；积压天数：年末存量÷每日办结；在办天数：平均存量÷每日新收（Little 定律）。",
          en:
            "Clearance: outcomes over received. Backlog: closing stock over outcomes a day. Time in system: mean stock over received a day (Little's law)."
        ),
        formula: "C = D/A; B = L₁/D · days; W = (L₀ + L₁)/2 / (A/days)",
        assumes: LocalizedText(
          zh: "Little 定律要求近于稳态：存量变动不超过新收的一成，否则不给出。",
          en:
            "Little's law needs a nearly steady state: a stock that changes by at most a tenth of what is received; else it is not given."
        ),
        source: "Little, Operations Research 9 (1961); CEPEJ, European Judicial Systems")
    case .identities:
      MethodText(
        LocalizedText(zh: "勾稽关系核对", en: "Audit of identities"),
        LocalizedText(
          zh: "表式规定的等式与不等式，逐份、逐列、跨年、汇总与下级之间核对。",
          en:
            "The equations and inequalities of the forms, checked in each report and column, from year to year, and between aggregate reports and those of their members."
        ),
        formula: "Σ ± x_i = 0 or ≥ 0; carried_in(t) = carried_out(t−1); aggregate ≥ Σ members",
        assumes: LocalizedText(
          zh: "缺一个数的等式不判；各和都对的错位查不出。",
          en:
            "An identity with a missing cell is not judged; a shift that leaves every sum intact is not seen."
        ),
        source: "国办发〔2014〕32号, 国办公开办函〔2019〕60号, 国办公开办函〔2021〕30号")
    case .onlyRepair:
      MethodText(
        LocalizedText(zh: "唯一改法", en: "Only repair"),
        LocalizedText(
          zh: "改一个数或在同一行移一个数即满足全部等式、且别无他法时，列出该改法；数据不改。",
          en:
            "Where one change of a cell, or one move within a row, and no other makes every identity hold, it is named; nothing is changed."
        ),
        formula: "the only δ with at most two cells of a row and A(x + δ) = 0",
        assumes: LocalizedText(zh: "错误只有一处。", en: "There is one error only."),
        source: "Fellegi & Holt, JASA 71 (1976)")
    default:
      MethodText(
        LocalizedText(
          zh: "Hidiroglou–Berthelot 异常变动", en: "Outlying changes of Hidiroglou and Berthelot"),
        LocalizedText(
          zh: "与同级机关相比，比上年变动过大者；规模大的机关界限较窄。",
          en:
            "Changes on the year far beyond those of organs of the level; the limits are narrower for large organs."
        ),
        formula:
          "s = 1 − m/r (r < m), r/m − 1 (r ≥ m), r = x_t/x_{t−1}; E = s · max(x_t, x_{t−1})^U",
        assumes: LocalizedText(
          zh: "多数机关变动相近；零值不判。", en: "Most organs change alike; zeros are not judged."),
        source: "Hidiroglou & Berthelot, Survey Methodology 12 (1986)")
    }
  }
}
