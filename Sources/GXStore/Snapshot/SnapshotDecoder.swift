import GXModel

/// Makes a corpus of a snapshot: buffers become columns without a detour over reports.
struct SnapshotDecoder: Sendable {
  private let file: ArrowFile
  private let batches: [ArrowBatchView]

  init(_ bytes: [UInt8]) throws(ArrowError) {
    file = try ArrowFile(bytes)
    guard file.schema.metadata[SnapshotSchema.versionKey] == String(SnapshotSchema.version) else {
      throw .unsupported("snapshot version")
    }
    var batches: [ArrowBatchView] = []
    for index in 0..<file.batchCount { batches.append(try file.batch(index)) }
    guard batches.dropLast().allSatisfy({ $0.length == Chunk.capacity }),
      (batches.last?.length ?? 0) <= Chunk.capacity
    else { throw .malformed("batch") }
    self.batches = batches
  }

  /// What one thread makes of a snapshot.
  private enum Part {
    case reports([CorpusOrgan], RowAttributes)
    case column(Column)
  }

  /// The corpus, made on several threads.
  func corpus() throws(ArrowError) -> Corpus {
    let places = try places()
    let parts = Parallel.map(places.count + 1, threads: Parallel.defaultThreads) { index in
      Result { () throws(ArrowError) in
        index == 0 ? try reports() : .column(try column(at: places[index - 1]))
      }
    }
    var described: ([CorpusOrgan], RowAttributes)?
    var columns: [Column] = []
    for part in parts {
      switch try part.get() {
      case .reports(let organs, let rows): described = (organs, rows)
      case .column(let column): columns.append(column)
      }
    }
    guard let (organs, rows) = described else { throw .malformed("reports") }
    return Corpus(organs: organs, rows: rows, columns: columns, superseded: try superseded())
  }

  private var rowCount: Int { batches.reduce(0) { $0 + $1.length } }

  // MARK: Figures

  /// A measure's columns by their positions.
  private struct Place {
    let measure: Measure
    let values: Int
    var statuses: Int?
  }

  private func places() throws(ArrowError) -> [Place] {
    var places: [Place] = []
    for (index, field) in file.schema.fields.enumerated().dropFirst(SnapshotSchema.reports.count) {
      guard let heading = try? MeasureColumn(heading: field.name) else { throw .column(field.name) }
      if heading.isStatus {
        guard places.last?.measure == heading.measure else { throw .column(field.name) }
        places[places.count - 1].statuses = index
      } else {
        places.append(Place(measure: heading.measure, values: index))
      }
    }
    return places
  }

  private func column(at place: Place) throws(ArrowError) -> Column {
    var decimals = 0
    if case .decimal128(_, let scale) = file.schema.fields[place.values].kind { decimals = scale }
    guard (0...6).contains(decimals) else { throw .column(place.measure.metric.rawValue) }
    var chunks: [Chunk] = []
    var exceptions = StatusPlane()
    for (index, batch) in batches.enumerated() {
      chunks.append(try SnapshotDecoder.chunk(batch.columns[place.values], decimals: decimals))
      if let statuses = place.statuses {
        try append(batch.columns[statuses], first: index * Chunk.capacity, to: &exceptions)
      }
    }
    return Column(
      measure: place.measure, decimals: decimals, rowCount: rowCount, chunks: chunks,
      statuses: exceptions)
  }

  private static func chunk(_ view: ArrowColumnView, decimals: Int) throws(ArrowError) -> Chunk {
    if view.nullCount == view.length { return Chunk(missing: view.length) }
    let validity = try view.validity()
    switch view.field.kind {
    case .integer(8, true): return Chunk(try view.integers(as: Int8.self), valid: validity)
    case .integer(16, true): return Chunk(try view.integers(as: Int16.self), valid: validity)
    case .integer(32, true): return Chunk(try view.integers(as: Int32.self), valid: validity)
    case .integer(64, true): return Chunk(try view.integers(as: Int64.self), valid: validity)
    default: return Chunk(try view.decimals(scale: decimals), valid: validity)
    }
  }

  private func append(
    _ view: ArrowColumnView, first: Int, to exceptions: inout StatusPlane
  ) throws(ArrowError) {
    guard view.nullCount < view.length else { return }
    let codes = try view.integers(as: Int8.self)
    let texts = file.dictionaries[SnapshotSchema.Dictionary.status] ?? []
    let statuses = texts.map { Status(rawValue: $0) }
    let validity = try view.validity() ?? Bitmap(count: view.length, all: true)
    for (index, word) in validity.words.enumerated() where word != 0 {
      var rest = word
      while rest != 0 {
        let row = index << 6 + rest.trailingZeroBitCount
        rest &= rest &- 1
        guard statuses.indices.contains(Int(codes[row])), let status = statuses[Int(codes[row])]
        else { throw .malformed(view.field.name) }
        exceptions.append(status, row: Int32(truncatingIfNeeded: first + row))
      }
    }
  }

  // MARK: Reports

  private func reports() throws(ArrowError) -> Part {
    let organs = try SnapshotOrgans(batches, file.dictionaries)
    return .reports(organs.list, try attributes(organs))
  }

  private func attributes(_ organs: SnapshotOrgans) throws(ArrowError) -> RowAttributes {
    typealias Name = SnapshotSchema.Column
    var years: [Int16] = []
    var levels: [UInt8] = []
    var forms: [UInt8] = []
    var scopes: [UInt8] = []
    var synthetic = Bitmap(count: rowCount)
    var tableFigures: [Int] = []
    var texts: [(name: TextColumn, sha256: TextColumn)] = []
    var dates: [NumberColumn<Int32>] = []
    for batch in batches {
      years += try batch.column(Name.year).integers(as: Int16.self)
      levels += try codes(batch.column(Name.level), of: Categories.level.texts)
      forms += try codes(batch.column(Name.form), of: Categories.form.texts)
      scopes += try codes(batch.column(Name.scope), of: Categories.scope.texts)
      let flags = try batch.column(Name.synthetic).bools()
      for row in 0..<batch.length where flags[row] { synthetic[tableFigures.count + row] = true }
      tableFigures += try batch.column(Name.tableFigures).integers(as: Int32.self).map { Int($0) }
      texts.append((try batch.column(Name.source).texts(), try batch.column(Name.sha256).texts()))
      dates.append(try NumberColumn(batch.column(Name.published)))
    }
    try SnapshotDecoder.check(years, organs.codes, scopes)
    return RowAttributes(
      years: years, organs: organs.codes, divisions: organs.divisions, levels: levels, forms: forms,
      scopes: scopes, synthetic: synthetic,
      published: .computed { [dates] row in
        dates[row / Chunk.capacity][row % Chunk.capacity].flatMap(CalendarDate.init(daysSince1970:))
      },
      sources: .computed { [texts] row in
        let (name, sha256) = texts[row / Chunk.capacity]
        return Source(name: name[row % Chunk.capacity], sha256: sha256[row % Chunk.capacity])
      }, tableFigures: .each(tableFigures))
  }

  /// The codes of a category; its dictionary must be the one of this program.
  private func codes(_ column: ArrowColumnView, of texts: [String]) throws(ArrowError) -> [UInt8] {
    guard case .dictionary(let id, _, _, _) = column.field.kind, file.dictionaries[id] == texts
    else { throw .column(column.field.name) }
    let codes = try NumberColumn<Int8>(column)
    var result: [UInt8] = []
    for row in 0..<column.length {
      guard let code = codes[row] else {
        result.append(AttributeCode.none)
        continue
      }
      guard texts.indices.contains(Int(code)) else { throw .malformed(column.field.name) }
      result.append(UInt8(truncatingIfNeeded: code))
    }
    return result
  }

  /// Refuses rows that are not in the order that all queries rely on.
  private static func check(_ years: [Int16], _ organs: [Int32], _ scopes: [UInt8])
    throws(ArrowError)
  {
    for row in years.indices.dropFirst() {
      let before = (years[row - 1], organs[row - 1], scopes[row - 1])
      guard before < (years[row], organs[row], scopes[row]) else { throw .malformed("order") }
    }
  }

  private func superseded() throws(ArrowError) -> [Source] {
    var reader = CSVReader(
      Array((file.schema.metadata[SnapshotSchema.supersededKey] ?? "").utf8),
      separator: UInt8(ascii: ","))
    var sources: [Source] = []
    while let fields = try? reader.next() {
      guard fields.count == 2 else { throw .malformed("superseded") }
      sources.append(Source(name: fields[0].text, sha256: fields[1].text))
    }
    return sources
  }
}
