import GXModel

extension ReadingError {
  static func empty(_ source: String) -> ReadingError {
    ReadingError(
      code: .empty, source: source,
      message: LocalizedText(
        zh: "文件为空，没有可读取的内容；请检查下载或导出是否完整",
        en: "The file is empty; check that it was downloaded or exported completely."))
  }

  static func tooLarge(_ source: String, size: Int, limit: Int) -> ReadingError {
    ReadingError(
      code: .tooLarge, source: source, byte: limit,
      message: LocalizedText(
        zh: "文件有 \(size) 字节，超过单个来源 \(limit) 字节的上限；请拆分后再读取",
        en: "The file has \(size) bytes, more than the \(limit) that one source may have; split it."
      ))
  }

  static func notText(_ source: String, kind: BinaryData?) -> ReadingError {
    let name = kind?.name
    return ReadingError(
      code: .notText, source: source, byte: 0,
      message: LocalizedText(
        zh: "内容是\(name.map { " \($0) " } ?? "二进制")数据而不是文本；请提供网页、文本、DOCX 或带文字层的 PDF",
        en:
          "The content is \(name ?? "binary") data and not text; give a web page, a text, a DOCX or "
          + "a PDF with text in it."))
  }

  static func undecodable(_ source: String, byte: Int?) -> ReadingError {
    ReadingError(
      code: .undecodable, source: source, byte: byte,
      message: LocalizedText(
        zh: "无法识别文字编码（已尝试 UTF-8、UTF-16、GB18030、Big5）；请转换为 UTF-8 后再读取",
        en: "The text is in no known encoding (tried UTF-8, UTF-16, GB18030, Big5); convert it to "
          + "UTF-8."))
  }

  static func tooNested(_ source: String) -> ReadingError {
    ReadingError(
      code: .tooLarge, source: source,
      message: LocalizedText(
        zh:
          "网页嵌套超过 \(DocumentLimits.depth) 层、标签超过 \(DocumentLimits.tags) 个或表格单元格超过 \(DocumentLimits.cells) 个，未读取；请只保存正文后再读取",
        en: "The page nests elements deeper than \(DocumentLimits.depth), or has more than "
          + "\(DocumentLimits.tags) tags or \(DocumentLimits.cells) table cells; save only its "
          + "main text."))
  }

  static func damaged(_ source: String) -> ReadingError {
    ReadingError(
      code: .damaged, source: source,
      message: LocalizedText(
        zh: "压缩包或文档已损坏，无法打开；请重新下载",
        en: "The archive or document is damaged and cannot be opened; download it again."))
  }

  static func archive(_ source: String) -> ReadingError {
    ReadingError(
      code: .notText, source: source,
      message: LocalizedText(
        zh: "这是压缩包而不是单份报告；请先解压，或按压缩包导入",
        en: "This is an archive and not one report; unpack it, or ingest it as an archive."))
  }

  static func archiveTooLarge(_ source: String) -> ReadingError {
    ReadingError(
      code: .tooLarge, source: source,
      message: LocalizedText(
        zh:
          "解压后的内容超过上限（单个文件 \(TextDecoder.limit) 字节，全部 \(ArchiveLimits.bytes) 字节或压缩包的 \(ArchiveLimits.ratio) 倍，\(ArchiveLimits.files) 个文件）",
        en: "Unpacked it exceeds the limits: \(TextDecoder.limit) bytes a file, "
          + "\(ArchiveLimits.bytes) bytes or \(ArchiveLimits.ratio) times the archive, "
          + "\(ArchiveLimits.files) files in all."))
  }

  static func tooDeep(_ source: String) -> ReadingError {
    ReadingError(
      code: .tooLarge, source: source,
      message: LocalizedText(
        zh: "压缩包嵌套超过 \(ArchiveLimits.depth + 1) 层，未打开；请先解压一层再读取",
        en: "Archives are nested more than \(ArchiveLimits.depth + 1) deep; unpack the outermost."))
  }
}
