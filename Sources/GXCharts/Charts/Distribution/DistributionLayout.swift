internal import GXDrawing
internal import GXModel

extension DistributionChart {
  func layOut(on board: inout Board) throws(DrawingError) {
    let data = try DistributionData(self)
    switch kind {
    case .histogram, .box:
      guard !data.samples.isEmpty else { return try board.addMessageOfNoData() }
      try DistributionRows(self, data, board).draw(on: &board)
    case .cumulative, .lorenz:
      let curves = try DistributionCurves(self, data, board)
      guard !curves.isEmpty else { return try board.addMessageOfNoData() }
      try curves.draw(on: &board)
    }
  }

  /// The axis of the values, as long as it is drawn.
  func axis(_ data: DistributionData, length: Double) -> QuantityAxis {
    QuantityAxis(
      values: data.values, unit: unit, spacing: data.spacing, baseline: .automatic,
      setsZerosApart: kind == .histogram, length: length, language: caption.language)
  }
}
