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
}
