public import GXModel

/// The corpus that the library carries to try it out: about 250 invented organs, 2008–2025.
///
/// Nothing in it is real. It is generated anew on each use, always the same.
public enum SampleCorpus {
  public static let configuration = SynthesisConfiguration(size: .organs(250), seed: 2008)

  /// The reports of the sample corpus, all of them ``GXModel/ParsedReport/isSynthetic``.
  public static var reports: some Sequence<ParsedReport> {
    Synthesizer(configuration: configuration).reports
  }
}
