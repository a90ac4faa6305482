import Foundation
import GXDrawing

/// How readers of colour see, normal and colour-blind, at full severity.
///
/// Matrices for linear RGB from G. Machado, M. Oliveira and L. Fernandes, IEEE TVCG 15 (2009).
enum ColorVision: CaseIterable {
  case normal, protanopia, deuteranopia, tritanopia

  private var matrix: [[Double]] {
    switch self {
    case .normal: [[1, 0, 0], [0, 1, 0], [0, 0, 1]]
    case .protanopia:
      [
        [0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216],
        [-0.003882, -0.048116, 1.051998],
      ]
    case .deuteranopia:
      [
        [0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413],
        [-0.011820, 0.042940, 0.968881],
      ]
    case .tritanopia:
      [
        [1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602],
        [0.004733, 0.691367, 0.303900],
      ]
    }
  }

  /// The colour as it is seen, in CIELAB under D65.
  func lab(_ color: Color) -> Lab {
    let linear = [color.red, color.green, color.blue].map { channel -> Double in
      let value = Double(channel) / 255
      return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
    }
    let seen = matrix.map { row in
      min(1, max(0, zip(row, linear).map { $0 * $1 }.reduce(0, +)))
    }
    return Lab(linear: seen)
  }

  /// The least difference between any two of the colours.
  func leastDifference(_ colors: [Color]) -> Double {
    let labs = colors.map(lab)
    return labs.indices.flatMap { one in
      labs[(one + 1)...].map { Lab.difference(labs[one], $0) }
    }.min() ?? .infinity
  }

  /// The least difference between neighbours.
  func leastStep(_ colors: [Color]) -> Double {
    let labs = colors.map(lab)
    return zip(labs, labs.dropFirst()).map(Lab.difference).min() ?? .infinity
  }
}

struct Lab {
  let l: Double
  let a: Double
  let b: Double

  init(_ l: Double, _ a: Double, _ b: Double) {
    self.l = l
    self.a = a
    self.b = b
  }

  init(linear rgb: [Double]) {
    func f(_ value: Double) -> Double {
      value > 216.0 / 24389 ? cbrt(value) : (24389.0 / 27 * value + 16) / 116
    }
    let x = f((0.4124564 * rgb[0] + 0.3575761 * rgb[1] + 0.1804375 * rgb[2]) / 0.95047)
    let y = f(0.2126729 * rgb[0] + 0.7151522 * rgb[1] + 0.0721750 * rgb[2])
    let z = f((0.0193339 * rgb[0] + 0.1191920 * rgb[1] + 0.9503041 * rgb[2]) / 1.08883)
    self.init(116 * y - 16, 500 * (x - y), 200 * (y - z))
  }

  /// CIEDE2000, after G. Sharma, W. Wu and E. Dalal, Color Research & Application 30 (2005).
  static func difference(_ one: Lab, _ two: Lab) -> Double {
    let mean = (hypot(one.a, one.b) + hypot(two.a, two.b)) / 2
    let g = 0.5 * (1 - (pow(mean, 7) / (pow(mean, 7) + pow(25, 7))).squareRoot())
    let a1 = (1 + g) * one.a
    let a2 = (1 + g) * two.a
    let c1 = hypot(a1, one.b)
    let c2 = hypot(a2, two.b)
    let h1 = hue(one.b, a1)
    let h2 = hue(two.b, a2)
    let isGray = c1 * c2 == 0
    let turn = isGray ? 0 : shortest(h2 - h1)
    let dL = two.l - one.l
    let dC = c2 - c1
    let dH = 2 * (c1 * c2).squareRoot() * sin(turn / 2 * .pi / 180)
    let l = (one.l + two.l) / 2
    let c = (c1 + c2) / 2
    var h = h1 + h2
    if !isGray {
      if abs(h1 - h2) <= 180 { h /= 2 } else { h = h < 360 ? (h + 360) / 2 : (h - 360) / 2 }
    }
    func cosine(_ degrees: Double) -> Double { cos(degrees * .pi / 180) }
    let t1 = 1 - 0.17 * cosine(h - 30) + 0.24 * cosine(2 * h)
    let t = t1 + 0.32 * cosine(3 * h + 6) - 0.20 * cosine(4 * h - 63)
    let sL = 1 + 0.015 * pow(l - 50, 2) / (20 + pow(l - 50, 2)).squareRoot()
    let sC = 1 + 0.045 * c
    let sH = 1 + 0.015 * c * t
    let rC = 2 * (pow(c, 7) / (pow(c, 7) + pow(25, 7))).squareRoot()
    let rT = -sin(60 * exp(-pow((h - 275) / 25, 2)) * .pi / 180) * rC
    let parts = pow(dL / sL, 2) + pow(dC / sC, 2) + pow(dH / sH, 2)
    return (parts + rT * (dC / sC) * (dH / sH)).squareRoot()
  }

  private static func hue(_ b: Double, _ a: Double) -> Double {
    guard a != 0 || b != 0 else { return 0 }
    let degrees = atan2(b, a) * 180 / .pi
    return degrees < 0 ? degrees + 360 : degrees
  }

  private static func shortest(_ turn: Double) -> Double {
    turn > 180 ? turn - 360 : (turn < -180 ? turn + 360 : turn)
  }
}
