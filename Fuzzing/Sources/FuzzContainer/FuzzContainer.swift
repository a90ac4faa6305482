import GXReading

/// Any archive or Word document gives its sources and reasons for the rest.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  ReportReader().forEachSource(in: bytes, named: "a.zip") { name, source in
    guard case .success(let contents) = source, contents.starts(with: [0x50, 0x4B]) else { return }
    _ = try? ReportReader().read(contents, named: name)
  }
  return 0
}
