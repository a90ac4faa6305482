import GRDB
import GXModel

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension StoreError {
  /// The failure of a system call, by its number.
  static func system(_ number: Int32, path: String) -> StoreError {
    // SAFETY: the C library returns a valid, terminated text for every number.
    let reason = unsafe String(cString: strerror(number))
    return switch number {
    case EACCES, EPERM, EROFS:
      StoreError(
        .notWritable, path: path,
        message: LocalizedText(
          zh: "无权写入“\(path)”（\(reason)）", en: "No permission to write '\(path)' (\(reason))."))
    case ENOSPC, EDQUOT:
      StoreError(
        .inputOutput, path: path,
        message: LocalizedText(
          zh: "磁盘已满，“\(path)”未写入", en: "The disk is full; '\(path)' was not written."))
    default:
      StoreError(
        .inputOutput, path: path,
        message: LocalizedText(
          zh: "读写“\(path)”失败（\(reason)）", en: "Reading or writing '\(path)' failed (\(reason))."))
    }
  }

  /// Any failure while working with the catalogue of the corpus at a path.
  static func catalogue(_ error: any Error, path: String) -> StoreError {
    if let error = error as? StoreError { return error }
    guard let error = error as? DatabaseError else {
      return StoreError(
        .inputOutput, path: path,
        message: LocalizedText(
          zh: "访问“\(path)”失败：\(error)", en: "Access to '\(path)' failed: \(error)"))
    }
    return catalogue(error, path: path)
  }

  private static func catalogue(_ error: DatabaseError, path: String) -> StoreError {
    let reason = error.message ?? error.resultCode.description
    return switch error.resultCode {
    case .SQLITE_BUSY, .SQLITE_LOCKED:
      StoreError(
        .locked, path: path,
        message: LocalizedText(
          zh: "另一个程序正在写入报告库“\(path)”，请稍后再试",
          en: "Another program is writing to the corpus '\(path)'; try again when it is done."))
    case .SQLITE_READONLY, .SQLITE_CANTOPEN, .SQLITE_PERM:
      StoreError(
        .notWritable, path: path,
        message: LocalizedText(
          zh: "无法写入报告库“\(path)”（\(reason)）",
          en: "The corpus '\(path)' cannot be written to (\(reason))."))
    case .SQLITE_CORRUPT, .SQLITE_NOTADB:
      StoreError(
        .damaged, path: path,
        message: LocalizedText(
          zh: "报告库“\(path)”的目录文件 catalog.sqlite 已损坏",
          en: "The catalogue catalog.sqlite of the corpus '\(path)' is damaged."))
    default:
      StoreError(
        .inputOutput, path: path,
        message: LocalizedText(
          zh: "访问报告库“\(path)”失败（\(reason)）",
          en: "Access to the corpus '\(path)' failed (\(reason))."))
    }
  }
}
