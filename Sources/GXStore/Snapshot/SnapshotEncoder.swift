import GXModel

/// Writes a corpus in memory as an Arrow file from which it is quickly made again.
struct SnapshotEncoder {
  private let corpus: Corpus
  private let columns: [Column]
  private let organs: (names: [String], codes: [Int32])

  init(_ corpus: Corpus) {
    self.corpus = corpus
    columns = corpus.measures.compactMap { corpus.column($0) }
    organs = SnapshotEncoder.names(of: corpus.organs)
  }

  /// The different names of organs, and for each organ the position of its own.
  private static func names(of organs: [CorpusOrgan]) -> ([String], [Int32]) {
    var names: [String] = []
    var positions: [String: Int32] = [:]
    let codes = organs.map { organ in
      if let known = positions[organ.name] { return known }
      let code = Int32(truncatingIfNeeded: names.count)
      positions[organ.name] = code
      names.append(organ.name)
      return code
    }
    return (names, codes)
  }

  func bytes() throws(ArrowError) -> [UInt8] {
    typealias Dictionary = SnapshotSchema.Dictionary
    var writer = try ArrowFileWriter(
      schema: schema,
      dictionaries: [
        Dictionary.organ: organs.names, Dictionary.level: Categories.level.texts,
        Dictionary.form: Categories.form.texts, Dictionary.scope: Categories.scope.texts,
        Dictionary.status: Categories.status.texts,
      ])
    for start in stride(from: 0, to: corpus.rowCount, by: Chunk.capacity) {
      let rows = start..<min(start + Chunk.capacity, corpus.rowCount)
      try writer.append(ArrowBatch(length: rows.count, columns: try reports(rows) + figures(rows)))
    }
    return writer.finish()
  }

  private var schema: ArrowSchema {
    var fields = SnapshotSchema.reports
    for column in columns {
      fields.append(
        ArrowField(
          MeasureColumn(column.measure).name, SnapshotSchema.kind(of: column), nullable: true))
      if !column.statuses.rows.isEmpty {
        fields.append(
          ArrowField(
            MeasureColumn(column.measure, isStatus: true).name, SnapshotSchema.statuses,
            nullable: true))
      }
    }
    let superseded = corpus.superseded.map { CSVWriter.line([$0.name, $0.sha256]) }.joined()
    return ArrowSchema(
      fields: fields,
      metadata: [
        SnapshotSchema.versionKey: String(SnapshotSchema.version),
        SnapshotSchema.supersededKey: superseded,
      ])
  }

  private func reports(_ rows: Range<Int>) throws(ArrowError) -> [ArrowArray] {
    let attributes = corpus.attributes
    var source = TextColumnBuilder()
    var sha256 = TextColumnBuilder()
    var organ = IntegerColumnBuilder<Int32>()
    var division = IntegerColumnBuilder<Int32>()
    var level = IntegerColumnBuilder<Int8>()
    var year = IntegerColumnBuilder<Int16>()
    var published = IntegerColumnBuilder<Int32>()
    var form = IntegerColumnBuilder<Int8>()
    var scope = IntegerColumnBuilder<Int8>()
    var synthetic = BoolColumnBuilder()
    var tableFigures = IntegerColumnBuilder<Int32>()
    for row in rows {
      source.append(attributes.sources[row].name)
      sha256.append(attributes.sources[row].sha256)
      organ.append(organs.codes[Int(attributes.organs[row])])
      division.append(attributes.divisions[row] == 0 ? nil : attributes.divisions[row])
      level.append(Int8(exactly: attributes.levels[row]))
      year.append(attributes.years[row])
      published.append(attributes.published[row]?.daysSince1970)
      form.append(Int8(exactly: attributes.forms[row]))
      scope.append(Int8(exactly: attributes.scopes[row]))
      synthetic.append(attributes.synthetic[row])
      tableFigures.append(Int32(clamping: attributes.tableFigures[row]))
    }
    return [
      try source.finish(name: SnapshotSchema.Column.source),
      try sha256.finish(name: SnapshotSchema.Column.sha256), organ.finish(), division.finish(),
      level.finish(), year.finish(), published.finish(), form.finish(), scope.finish(),
      synthetic.finish(), tableFigures.finish(),
    ]
  }

  private func figures(_ rows: Range<Int>) -> [ArrowArray] {
    columns.flatMap { column -> [ArrowArray] in
      let values = SnapshotEncoder.values(
        column.chunks[rows.lowerBound / Chunk.capacity], as: SnapshotSchema.kind(of: column))
      if column.statuses.rows.isEmpty { return [values] }
      return [values, SnapshotEncoder.statuses(column.statuses, in: rows)]
    }
  }

  private static func values(_ chunk: Chunk, as kind: ArrowField.Kind) -> ArrowArray {
    guard chunk.summary.count > 0 else {
      return ArrowArray(
        length: chunk.count, nullCount: chunk.count,
        buffers: [
          Bitmap(count: chunk.count).bytes,
          [UInt8](repeating: 0, count: chunk.count * width(of: kind)),
        ])
    }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(chunk.count * width(of: kind))
    for row in 0..<chunk.count {
      let value = chunk[row] ?? 0
      switch kind {
      case .integer(8, _): bytes.append(UInt8(truncatingIfNeeded: value))
      case .integer(16, _): bytes.append(littleEndian: Int16(truncatingIfNeeded: value))
      case .integer(32, _): bytes.append(littleEndian: Int32(truncatingIfNeeded: value))
      case .decimal128:
        bytes.append(littleEndian: value)
        bytes.append(littleEndian: Int64(value < 0 ? -1 : 0))
      default: bytes.append(littleEndian: value)
      }
    }
    var validity: [UInt8] = []
    if case .some(let bitmap) = chunk.validity { validity = bitmap.bytes }
    return ArrowArray(
      length: chunk.count, nullCount: chunk.count - chunk.summary.count, buffers: [validity, bytes])
  }

  private static func width(of kind: ArrowField.Kind) -> Int {
    if case .integer(let bits, _) = kind { bits / 8 } else { 16 }
  }

  private static func statuses(_ plane: StatusPlane, in rows: Range<Int>) -> ArrowArray {
    var codes = [UInt8](repeating: 0, count: rows.count)
    var valid = Bitmap(count: rows.count)
    let first = plane.rows.lowerBound(
      of: Int32(truncatingIfNeeded: rows.lowerBound), in: plane.rows.indices)
    for index in first..<plane.rows.count {
      let row = Int(plane.rows[index])
      guard row < rows.upperBound else { break }
      codes[row - rows.lowerBound] = plane.statuses[index].code
      valid[row - rows.lowerBound] = true
    }
    return ArrowArray(
      length: rows.count, nullCount: rows.count - valid.population, buffers: [valid.bytes, codes])
  }
}
