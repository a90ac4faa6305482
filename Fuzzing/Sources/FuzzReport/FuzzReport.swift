import GXModel
import GXReading

/// Any text is read to observations whose values go with their statuses, or is refused.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let text = Array("青岚市2022年政府信息公开工作年度报告\n".utf8)
  let bytes = text + UnsafeBufferPointer(start: start, count: count)
  // Places are those of the decoded text, which is the input where that is UTF-8.
  let length = String(validating: bytes, as: UTF8.self) == nil ? Int.max : bytes.count
  for name in ["r.txt", "r.md"] {
    guard let report = try? ReportReader().read(bytes, named: name) else { continue }
    for observation in report.observations {
      precondition((observation.value != nil) == observation.status.hasValue)
      precondition(observation.evidence.bytes.upperBound <= length)
    }
  }
  return 0
}
