public import GXDrawing

/// A chart: what to show, without any position.
///
/// `scene(measuring:)` takes it through the phases of `ChartPipeline`.
public protocol Chart: SceneSource {
  /// What the chart says in words.
  var caption: Caption { get set }
  /// How it looks.
  var style: ChartStyle { get set }
}
