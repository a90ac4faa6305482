@testable import GXReading

/// Any page or part of a Word document becomes blocks within its text, or is refused.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  guard UTF8Validation.firstDamage(in: bytes) == nil else { return 0 }
  _ = try? HTMLParser.document(from: bytes, named: "r.html")
  if let part = MarkupParser.parse(bytes, dialect: .word) {
    _ = MarkupDocumentBuilder.document(of: part)
  }
  return 0
}
