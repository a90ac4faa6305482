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

  /// The corpus, its columns made on several threads.
  func corpus() throws(ArrowError) -> Corpus {
    let organs = try SnapshotOrgans(batches, file.dictionaries)
    let rows = try attributes(organs)
    return Corpus(
      organs: organs.list, rows: rows, columns: try columns(), superseded: try superseded())
  }

  private var rowCount: Int { batches.reduce(0) { $0 + $1.length } }

  // MARK: Figures

  /// A measure's columns by their positions.
  private struct Place {
    let measure: Measure
    let values: Int
    var statuses: Int?
  }

  private func columns() throws(ArrowError) -> [Column] {
    let places = try places()
    let results = Parallel.map(places.count, threads: Parallel.defaultThreads) { index in
      Result { () throws(ArrowError) in try column(at: places[index]) }
    }
    var columns: [Column] = []
    for result in results { columns.append(try result.get()) }
    return columns
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
    var exceptions: [(row: Int32, status: Status)] = []
    for (index, batch) in batches.enumerated() {
      chunks.append(try SnapshotDecoder.chunk(batch.columns[place.values], decimals: decimals))
      if let statuses = place.statuses {
        try append(batch.columns[statuses], first: index * Chunk.capacity, to: &exceptions)
      }
    }
    return Column(
      measure: place.measure, decimals: decimals, rowCount: rowCount, chunks: chunks,
      statuses: StatusPlane(exceptions))
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
    _ view: ArrowColumnView, first: Int, to exceptions: inout [(row: Int32, status: Status)]
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
        exceptions.append((Int32(truncatingIfNeeded: first + row), status))
      }
    }
  }

  // MARK: Reports

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

/// The organs of a snapshot's rows.
private struct SnapshotOrgans {
  let list: [CorpusOrgan]
  /// For each row the organ's position in the list.
  let codes: [Int32]
  /// For each row the number of the division, 0 where there is none.
  let divisions: [Int32]

  init(_ batches: [ArrowBatchView], _ dictionaries: [Int: [String]]) throws(ArrowError) {
    let names = dictionaries[SnapshotSchema.Dictionary.organ] ?? []
    var divisions: [Int32] = []
    var pairs: [UInt64] = []
    for batch in batches {
      let codes = try batch.column(SnapshotSchema.Column.organ).integers(as: Int32.self)
      let numbers = try NumberColumn<Int32>(batch.column(SnapshotSchema.Column.division))
      for row in 0..<batch.length {
        let division = numbers[row] ?? 0
        guard names.indices.contains(Int(codes[row])),
          division == 0 || DivisionCode(division) != nil
        else { throw .malformed(SnapshotSchema.Column.organ) }
        divisions.append(division)
        pairs.append(
          UInt64(UInt32(bitPattern: division)) << 32 | UInt64(UInt32(bitPattern: codes[row])))
      }
    }
    self.divisions = divisions
    let organs = Set(pairs).map { pair in
      (
        pair: pair,
        organ: CorpusOrgan(
          name: names[Int(pair & 0xFFFF_FFFF)],
          division: DivisionCode(Int32(truncatingIfNeeded: pair >> 32)))
      )
    }.sorted { $0.organ < $1.organ }
    list = organs.map(\.organ)
    let positions = Dictionary(
      uniqueKeysWithValues: organs.enumerated().map { ($1.pair, Int32(truncatingIfNeeded: $0)) })
    codes = pairs.map { positions[$0] ?? 0 }
  }
}
