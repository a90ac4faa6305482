import ArgumentParser
import GXCommandLine

/// What options are that several subcommands have.
extension ArgumentHelp {
  static var metric: ArgumentHelp {
    .text(
      zh: "指标：编号、不致混淆的编号尾段，或 applications 之类的别名。",
      en: "The metric: an id, an unambiguous tail of one, or an alias such as applications.")
  }

  static var applicantColumn: ArgumentHelp {
    .text(
      zh: "表中的申请人列：natural、commercial、research、social、legal、other。",
      en: "Applicant column of the table: natural, commercial, research, social, legal, other.")
  }

  static var ratio: ArgumentHelp {
    .text(zh: "比率，如 disclosure。", en: "The ratio, e.g. disclosure.")
  }

  static var correctionBase: ArgumentHelp {
    .text(
      zh: "纠错率的基数：concluded（已审结案件）或 all（全部案件）。",
      en: "Base of correction rates: concluded (cases concluded) or all.")
  }

  static var divisionOfRows: ArgumentHelp {
    .text(
      zh: "按地区（region，所问地区的下级）、层级（level）、机关（organ）或申请人（applicant）分行。",
      en:
        "Divide the rows by region (the divisions below the one asked for), level, organ or applicant."
    )
  }
}
