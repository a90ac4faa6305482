import GXModel
import GXSynthesis

/// Documents of one form and layout, as long as real reports, as UTF-8 and without damage.
struct DocumentSet {
  let form: Form
  let layout: DocumentLayout
  let documents: [SyntheticDocument]

  var bytes: Int { documents.reduce(0) { $0 + $1.bytes.count } }

  /// The sets of all forms in some layouts, each with `count` documents of different organs.
  static func sets(in layouts: [DocumentLayout], count: Int) -> [DocumentSet] {
    layouts.flatMap { layout in
      let found = documents(in: layout, count: count)
      return Form.allCases.map { form in
        DocumentSet(form: form, layout: layout, documents: found[form] ?? [])
      }
    }
  }

  private static func documents(
    in layout: DocumentLayout, count: Int
  ) -> [Form: [SyntheticDocument]] {
    // Some ten organs a document give enough of the rarest form.
    let synthesizer = Synthesizer(
      configuration: SynthesisConfiguration(size: .organs(10 * count), seed: 2026))
    let options = DocumentOptions(
      layouts: [layout], encodings: [.utf8], corruptionRate: 0, isFullLength: true)
    var found: [Form: [SyntheticDocument]] = [:]
    for document in synthesizer.documents(options) {
      guard let form = document.truth.form, document.style.layout == layout else { continue }
      if found[form, default: []].count < count { found[form, default: []].append(document) }
      if found.count == Form.allCases.count, found.values.allSatisfy({ $0.count == count }) {
        break
      }
    }
    return found
  }
}
