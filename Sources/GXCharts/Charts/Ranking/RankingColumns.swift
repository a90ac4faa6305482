internal import GXDrawing

/// The texts of a ranking: rank and name on the left, value and cases on the right.
struct RankingColumns {
  let texts: TextColumns
  let plotLeft: Double
  let plotRight: Double
  let style: TextStyle

  init(_ chart: RankingChart, _ data: RankingData, _ board: Board) throws(DrawingError) {
    let rowHeight = board.area.height / Double(data.places.count + 3)
    let isTight = rowHeight < board.type.axis.size * 1.3
    let style = isTight ? board.type.note : board.type.axis
    self.style = style
    func column(_ texts: [String], head: String = "", _ color: Color) throws(DrawingError)
      -> TextColumn
    {
      try TextColumn(
        texts, head: head, style: style, colors: [color], widest: board.area.width * 0.24, board)
    }
    let theme = board.theme
    let rows = data.places.map(\.row)
    let ranks = try column(data.places.map { $0.rank.map { "\($0)" } ?? "" }, theme.note)
    let names = try column(rows.map(\.name), theme.title)
    let values = try column(
      rows.map { $0.value.map { data.format.full($0) } ?? "—" }, head: chart.valueName, theme.title)
    let counts = try column(
      rows.map { row in
        row.count.flatMap(DecimalNumber.init).map { $0.text(decimals: min(1, $0.decimals)) } ?? ""
      }, head: chart.countName, theme.text)
    let gap = board.scaled(16)
    let rankRight = board.area.left + ranks.width
    let nameRight = rankRight + gap + names.width
    let valueRight = board.area.right - (counts.width > 0 ? counts.width + gap : 0)
    var texts = TextColumns()
    texts.add(ranks, right: rankRight)
    texts.add(names, right: nameRight)
    texts.add(values, right: valueRight)
    texts.add(counts, right: board.area.right)
    self.texts = texts
    plotLeft = nameRight + gap
    // The last tick label is centred on the plot's edge and must not reach the columns.
    plotRight = valueRight - values.width - gap - board.type.axis.size * 1.2
  }
}
