import Foundation
import GXModel
import Testing

@testable import GXStore

@Suite(.enabled(if: Python.hasPyArrow, "needs Python with pyarrow (GXSTATS_PYTHON)"))
struct PartsInPyArrowTests {
  static let reports = InventedReports.many(organs: 50, years: 2020...2021, seed: 21)

  private func partPath(in place: TemporaryFolder) throws -> String {
    let folder = try CorpusFolder.create(at: place.corpus)
    _ = try folder.ingest(Self.reports)
    let parts = "\(place.corpus)/parts"
    return "\(parts)/\(try place.files(in: parts)[0])"
  }

  @Test func `pyarrow reads a part: types, texts, dates, missing and exact decimals`() throws {
    let place = try TemporaryFolder()
    let script = """
      import sys, pyarrow as pa
      table = pa.ipc.open_file(sys.argv[1]).read_all()
      table.validate(full=True)
      print(table.schema.metadata[b'gxstats.part'].decode())
      print(table.schema.field('observations').type.value_type.field('value').type)
      for row in table.to_pylist():
        print(row['sha256'], row['organ'], row['year'], row['division'] or '', row['form'], row['level'] or '')
        for o in row['observations']:
          v = '' if o['value'] is None else format(o['value'].normalize(), 'f')
          print(' ', o['metric'], o['applicant'] or '', v, o['status'], o['line'], o['text'])
      """
    let printed = try Python.run(script, [try partPath(in: place)])
    var expected = "1\ndecimal128(19, 6)\n"
    for report in Self.reports {
      expected +=
        "\(report.source.sha256) \(report.organ?.name ?? "") \(report.year ?? 0) "
        + "\(report.division?.description ?? "") \(report.form?.rawValue ?? "") "
        + "\(report.level?.rawValue ?? "")\n"
      for observation in report.observations {
        expected +=
          "  \(observation.metric.rawValue) \(observation.applicant?.rawValue ?? "") "
          + "\(observation.value?.description ?? "") \(observation.status.rawValue) "
          + "\(observation.evidence.line) \(observation.evidence.text)\n"
      }
    }
    let areSame = printed == expected
    #expect(areSame)
  }

  @Test func `a file that pyarrow writes again is read with the same reports`() throws {
    let place = try TemporaryFolder()
    let script = """
      import sys, pyarrow as pa
      table = pa.ipc.open_file(sys.argv[1]).read_all()
      for name, options in [('plain', pa.ipc.IpcWriteOptions()),
                            ('lz4', pa.ipc.IpcWriteOptions(compression='lz4')),
                            ('zstd', pa.ipc.IpcWriteOptions(compression='zstd'))]:
        with pa.OSFile(sys.argv[2] + '/' + name, 'wb') as sink:
          with pa.ipc.new_file(sink, table.schema, options=options) as writer:
            writer.write_table(table, max_chunksize=17)
      """
    _ = try Python.run(script, [try partPath(in: place), place.path])
    for name in ["plain", "lz4", "zstd"] {
      let bytes = try DurableFile.read("\(place.path)/\(name)")
      #expect(try PartReader(bytes).reports() == Self.reports)
    }
  }
}
