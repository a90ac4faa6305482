/// Writes simplified text in traditional characters, as pages of the mainland are converted.
///
/// Knows the characters of the templates and of the invented names; words in which a character has
/// another form than elsewhere are replaced first.
enum TraditionalScript {
  static func text(of simplified: String) -> String {
    let words = exceptions.reduce(simplified) { $0.replacing($1.simplified, with: $1.traditional) }
    return String(words.map { table[$0] ?? $0 })
  }

  private static let exceptions: [(simplified: String, traditional: String)] = [
    ("制作", "製作"), ("编制", "編製"), ("联系", "聯繫"), ("关系", "關係"), ("答复", "答覆"), ("回复", "回覆"),
    ("反复", "反覆"), ("注册", "註冊"),
  ]

  private static let table = Dictionary(
    zip(simplified, traditional), uniquingKeysWith: { first, _ in first })

  private static let simplified = """
    万与专业东丝两严个临为举乡于云产从仓众优会传体余储关兴内冈册军农决况准减凤划办务动区医华协单\
    卖卫厅历县参双发台号后听员咨围国图场坚坞垭处备复够头奖学实审对导将层属屿岚岭干广庄应废开强归\
    当录彻径态总户执扫护报据揽撑数断无时晓术朴机权条来构枫标栏栖档桥桦气汇沟没沧济浏渔游湾澜灯炉\
    点炼烟热牵环现电疗监码砚砺确种积称稳简类粮纠级纳线组织经结绕络统继绩续维综编缴网罚职联舆节芦\
    范获营虚补见观规视览计订认训议讯记许讼设访识诉试话询误请读调谈贝负财责质购贯费资转载较辑输辖\
    达过运还这进邮采铸铺链错键锻镇长门问间闻阅阙队阴际陇随隐霁页项预领频题额驳驿鸣鸥鹤鹭麦黄齐龙
    """

  private static let traditional = """
    萬與專業東絲兩嚴個臨為舉鄉於雲產從倉眾優會傳體餘儲關興內岡冊軍農決況準減鳳劃辦務動區醫華協單\
    賣衛廳歷縣參雙發臺號後聽員諮圍國圖場堅塢埡處備複夠頭獎學實審對導將層屬嶼嵐嶺幹廣莊應廢開強歸\
    當錄徹徑態總戶執掃護報據攬撐數斷無時曉術樸機權條來構楓標欄棲檔橋樺氣彙溝沒滄濟瀏漁遊灣瀾燈爐\
    點煉煙熱牽環現電療監碼硯礪確種積稱穩簡類糧糾級納線組織經結繞絡統繼績續維綜編繳網罰職聯輿節蘆\
    範獲營虛補見觀規視覽計訂認訓議訊記許訟設訪識訴試話詢誤請讀調談貝負財責質購貫費資轉載較輯輸轄\
    達過運還這進郵採鑄鋪鏈錯鍵鍛鎮長門問間聞閱闕隊陰際隴隨隱霽頁項預領頻題額駁驛鳴鷗鶴鷺麥黃齊龍
    """
}
