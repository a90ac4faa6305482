import GXModel

extension ReadingError {
  static func missingPDFTool(_ source: String) -> ReadingError {
    ReadingError(
      code: .missingTool, source: source,
      message: LocalizedText(
        zh:
          "读取 PDF 需要 pdftotext 程序，但没有找到；请安装 poppler-utils（Debian：apt install poppler-utils；macOS：brew install poppler）",
        en: "Reading PDF needs the program pdftotext, which was not found; install poppler-utils "
          + "(Debian: apt install poppler-utils; macOS: brew install poppler)."))
  }

  static func damagedPDF(_ source: String) -> ReadingError {
    ReadingError(
      code: .damaged, source: source,
      message: LocalizedText(
        zh: "PDF 已损坏或受密码保护，无法读取；请重新下载或去除密码",
        en:
          "The PDF is damaged or protected by a password; download it again or remove the password."
      ))
  }

  static func scannedPDF(_ source: String) -> ReadingError {
    ReadingError(
      code: .notText, source: source,
      message: LocalizedText(
        zh: "PDF 中没有文字层（可能是扫描件）；请先做文字识别（OCR）",
        en: "There is no text in the PDF, which may be a scan; recognise its text (OCR) first."))
  }

  static func pdfTooLarge(_ source: String) -> ReadingError {
    ReadingError(
      code: .tooLarge, source: source,
      message: LocalizedText(
        zh: "PDF 超过上限（\(PDFLimits.seconds) 秒、\(PDFLimits.words) 个词）；请拆分后再读取",
        en: "The PDF exceeds the limits of \(PDFLimits.seconds) seconds and \(PDFLimits.words) "
          + "words; split it."))
  }
}
