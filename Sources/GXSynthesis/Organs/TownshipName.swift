/// Invented names of townships.
enum TownshipName {
  private static let first = Array("杏石柳槐枫梧棠荷蕉菊桂松泉沙云鹤雁鹿龙凤双大新永安和福清平长")
  private static let second = Array("溪桥塘湾坪岭坡渡口河原冈陂垭坞浦圩铺庄营堡台井店畈沟汀潭岩洲")

  /// The name of a division's township by number; different for all numbers, first the usual ones.
  static func name(_ number: Int, offset: Int) -> String {
    let pairs = first.count * second.count
    // A step that is coprime to the number of pairs visits them all.
    let pair = (number % pairs * 367 + offset) % pairs
    let round = number / pairs
    let stem = "\(first[pair / second.count])\(second[pair % second.count])"
    let direction = ["", "东", "西", "南", "北"][round % 5]
    switch (number + offset) % 5 {
    case 0: return stem + direction + "街道办事处"
    case 1: return stem + direction + "乡人民政府"
    default: return stem + direction + "镇人民政府"
    }
  }
}
