package import GXStats

/// The files that a chart is written to.
package struct ChartFiles {
  private let paths: [String]
  private let mayReplace: Bool
  private let options: RenderingOptions

  package init(paths: [String], scale: Double, mayReplace: Bool) {
    self.paths = paths
    self.mayReplace = mayReplace
    options = RenderingOptions(scale: scale)
  }

  /// Refuses unknown formats, scales and missing folders before any work is done.
  package func check() throws {
    guard paths.isEmpty || RenderingOptions.scales.contains(options.scale) else {
      throw CommandFailure(.unsupportedScale(options.scale))
    }
    for path in paths {
      try drawing { () throws(DrawingError) in _ = try ImageFormat(path: path) }
      try OutputFile(path: path, mayReplace: true).check()
    }
  }

  /// Lays out the chart of a result once and writes it to all files.
  package func draw(
    _ result: any ChartSource, as type: ChartType?, language: Language, style: ChartStyle
  ) throws {
    let chart = try drawing { () throws(DrawingError) in
      try result.chart(as: type, language: language, style: style)
    }
    let renderer = try drawing { () throws(DrawingError) in try SceneRenderer() }
    let scene = try drawing { () throws(DrawingError) in try renderer.scene(of: chart) }
    for path in paths {
      let bytes = try drawing { () throws(DrawingError) in
        try renderer.render(scene, as: ImageFormat(path: path), options: options)
      }
      try OutputFile(path: path, mayReplace: mayReplace).write(bytes)
    }
  }

  /// Runs a step of drawing; its error ends the command with the fitting status.
  private func drawing<Value>(_ step: () throws(DrawingError) -> Value) throws -> Value {
    do throws(DrawingError) {
      return try step()
    } catch {
      throw CommandFailure(error)
    }
  }
}
