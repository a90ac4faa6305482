public import ArgumentParser
public import GXStats

/// A theme under its name on the command line.
package enum ChartTheme: String, CaseIterable, ExpressibleByArgument {
  case light, dark, print

  package var theme: Theme {
    switch self {
    case .light: .light
    case .dark: .dark
    case .print: .print
    }
  }
}

extension ChartType: ExpressibleByArgument {}

/// `slide`, `column`, `column-tall`, `square`, or pixels such as `1200x800`.
extension ChartSize: ExpressibleByArgument {
  public init?(argument: String) {
    switch argument.lowercased() {
    case "slide": self = .slide
    case "column": self = .column
    case "column-tall": self = .columnTall
    case "square": self = .square
    case let other:
      let sides = other.split(separator: "x", omittingEmptySubsequences: false).map { Int($0) }
      guard sides.count == 2, let width = sides[0], let height = sides[1],
        (200...10_000).contains(width), (150...10_000).contains(height)
      else { return nil }
      self = .custom(width: Double(width), height: Double(height))
    }
  }

  public var defaultValueDescription: String { self == .slide ? "slide" : "\(self)" }
}

/// What options of a chart's look and of its files are.
extension ArgumentHelp {
  package static var chartTheme: ArgumentHelp { .text(zh: "图的配色。", en: "Colours of the chart.") }

  package static var chartSize: ArgumentHelp {
    .text(
      zh: "画布：slide、column、column-tall、square，或 1200x800 之类的像素数。",
      en: "Canvas: slide, column, column-tall, square, or pixels such as 1200x800.")
  }

  package static var chartScale: ArgumentHelp {
    .text(zh: "PNG 中每个 CSS 像素的像素数。", en: "Pixels of a PNG for each CSS pixel.")
  }

  package static var replacesFiles: ArgumentHelp {
    .text(zh: "替换已有的文件。", en: "Replace files that exist.")
  }
}
