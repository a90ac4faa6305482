@testable import GXReading

/// Any bytes decode to well-formed UTF-8 or are refused.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  if let text = try? TextDecoder.decode(bytes, named: "r.html") {
    precondition(UTF8Validation.firstDamage(in: text.utf8) == nil)
  }
  return 0
}
