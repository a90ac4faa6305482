/// The data of a path element: relative steps in hundredths, as few characters as say them exactly.
///
/// Steps are taken between rounded places, so that roundings do not add up.
struct SVGPath {
  private var text: [UInt8] = []
  /// The rounded place of the pen and of the start of its figure.
  private var pen = (x: 0, y: 0)
  private var start = (x: 0, y: 0)
  private var command: UInt8 = 0

  init(_ path: Path) { add(path) }

  init(_ rects: [Rect]) {
    for rect in rects { add(rect) }
  }

  var data: String { String(decoding: text, as: UTF8.self) }

  private mutating func add(_ path: Path) {
    for element in path.elements {
      switch element {
      case .move(let point): move(to: Self.rounded(point))
      case .line(let point): line(to: Self.rounded(point))
      case .curve(let one, let two, let end):
        write("c")
        for point in [one, two, end] {
          let place = Self.rounded(point)
          write(place.x - pen.x)
          write(place.y - pen.y)
        }
        pen = Self.rounded(end)
      case .close: close()
      }
    }
  }

  private mutating func add(_ rect: Rect) {
    let topLeft = Self.rounded(Point(x: rect.left, y: rect.top))
    let bottomRight = Self.rounded(Point(x: rect.right, y: rect.bottom))
    move(to: topLeft)
    line(to: (bottomRight.x, topLeft.y))
    line(to: bottomRight)
    line(to: (topLeft.x, bottomRight.y))
    close()
  }

  private mutating func move(to place: (x: Int, y: Int)) {
    write(text.isEmpty ? "M" : "m")
    write(place.x - pen.x)
    write(place.y - pen.y)
    pen = place
    start = place
    // What follows a move without a letter is a line.
    command = 0
  }

  private mutating func line(to place: (x: Int, y: Int)) {
    if place.y == pen.y {
      write("h")
      write(place.x - pen.x)
    } else if place.x == pen.x {
      write("v")
      write(place.y - pen.y)
    } else {
      write("l")
      write(place.x - pen.x)
      write(place.y - pen.y)
    }
    pen = place
  }

  private mutating func close() {
    write("z")
    pen = start
    command = 0
  }

  /// A command's letter, left out where the command before was the same.
  private mutating func write(_ letter: Unicode.Scalar) {
    let letter = UInt8(ascii: letter)
    if letter != command { text.append(letter) }
    command = letter
  }

  /// A number of hundredths, parted from the one before by its sign or a space.
  private mutating func write(_ hundredths: Int) {
    let followsNumber =
      text.last.map { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") } ?? false
    if hundredths < 0 {
      text.append(UInt8(ascii: "-"))
    } else if followsNumber {
      text.append(UInt8(ascii: " "))
    }
    text += SVGText.magnitude(hundredths).utf8
  }

  /// A place in hundredths; what no drawing holds is put to the edge of numbers that viewers read.
  private static func rounded(_ point: Point) -> (x: Int, y: Int) {
    (SVGText.hundredths(point.x), SVGText.hundredths(point.y))
  }
}
