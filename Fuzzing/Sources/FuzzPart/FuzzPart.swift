@testable import GXStore

/// Any bytes are a part of a corpus or damaged, both as reports and as columns.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  guard let reader = try? PartReader(bytes) else { return 0 }
  _ = try? reader.reports()
  if let batches = try? PartLoader.batches(of: reader) {
    var builder = CorpusBuilder()
    for batch in batches { batch.append(to: &builder, without: []) }
    _ = builder.finish()
  }
  return 0
}
