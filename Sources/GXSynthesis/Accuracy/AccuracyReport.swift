public import GXModel

/// How well a reader reads documents whose figures are known: recall, wrong and spurious figures by form,
/// layout, format, encoding and damage.
public struct AccuracyReport: Sendable {
  /// What a row of the report is about.
  public struct Key: Hashable, Sendable, Comparable {
    public let form: Form
    public let layout: DocumentLayout
    /// The damage, or `nil` for sound documents.
    public let corruption: DocumentCorruption?

    public static func < (left: Key, right: Key) -> Bool { left.order < right.order }

    private var order: (String, String, String) {
      (form.rawValue, corruption?.rawValue ?? "", layout.rawValue)
    }
  }

  /// What brought a document, whatever it says.
  public struct Carrier: Hashable, Sendable, Comparable {
    public let format: DocumentFormat
    public let encoding: DocumentEncoding
    public let declaration: EncodingDeclaration
    public let script: DocumentScript
    /// The archive that it lay in, or `nil` for a file by itself.
    public let container: DocumentContainer?

    init(of document: SyntheticDocument) {
      format = document.style.format
      encoding = document.style.encoding
      declaration = format == .html ? document.style.declaration : .missing
      script = document.style.script
      container = document.container
    }

    public static func < (left: Carrier, right: Carrier) -> Bool {
      left.order.lexicographicallyPrecedes(right.order)
    }

    private var order: [String] {
      [
        container?.rawValue ?? "", format.rawValue, encoding.rawValue, declaration.rawValue,
        script.rawValue,
      ]
    }
  }

  /// Counts over some documents; rates are `nil` over nothing.
  public struct Tally: Hashable, Sendable {
    public private(set) var documents = 0
    public private(set) var stated = 0
    public private(set) var found = 0
    public private(set) var missing = 0
    public private(set) var wrong = 0
    public private(set) var spurious = 0
    public private(set) var wrongMetadata = 0

    /// The share of the figures stated that were read with the right value.
    public var recall: Double? { share(stated - missing - wrong, of: stated) }
    /// The share of the figures read that have another value in the document.
    public var wrongShare: Double? { share(wrong, of: found) }
    /// The share of the figures read that the document does not state.
    public var spuriousShare: Double? { share(spurious, of: found) }

    private func share(_ part: Int, of whole: Int) -> Double? {
      whole == 0 ? nil : Double(part) / Double(whole)
    }

    mutating func add(_ comparison: ReadingComparison) {
      documents += 1
      stated += comparison.stated
      found += comparison.found
      missing += comparison.count(.missing)
      wrong += comparison.count(.wrong)
      spurious += comparison.count(.spurious)
      wrongMetadata += comparison.wrongMetadata.count
    }
  }

  public private(set) var total = Tally()
  public private(set) var tallies: [Key: Tally] = [:]
  public private(set) var carriers: [Carrier: Tally] = [:]
  /// The documents that were not read perfectly, in the order in which they came.
  public private(set) var imperfect:
    [(document: SyntheticDocument, comparison: ReadingComparison)] =
      []

  public init() {}

  /// Reads each document and compares; a reader that throws has read nothing.
  public init(
    of documents: some Sequence<SyntheticDocument>,
    reader: (SyntheticDocument) throws -> ParsedReport
  ) {
    for document in documents { add(document, read: try? reader(document)) }
  }

  /// Adds the documents of an archive, with what was read from it by the names `archive!path`.
  public mutating func add(_ archive: SyntheticArchive, read: [String: ParsedReport]) {
    for document in archive.documents { add(document, read: read[document.name]) }
  }

  public mutating func add(_ document: SyntheticDocument, read: ParsedReport?) {
    let comparison = ReadingComparison(truth: document.truth, read: read)
    let key = Key(
      form: document.truth.form ?? .n, layout: document.style.layout,
      corruption: document.style.corruptions.min { $0.rawValue < $1.rawValue })
    total.add(comparison)
    tallies[key, default: Tally()].add(comparison)
    carriers[Carrier(of: document), default: Tally()].add(comparison)
    if !comparison.failures.isEmpty || !comparison.wrongMetadata.isEmpty {
      imperfect.append((document, comparison))
    }
  }
}
