/// Gives composed parts the text of their format.
enum DocumentText {
  static func text(of parts: [DocumentPart], _ style: DocumentStyle) -> String {
    let text =
      switch style.format {
      case .text: plain(parts, style.layout)
      case .markdown: markdown(parts)
      case .html: HTMLPage.html(of: parts, style)
      case .word: WordDocument.xml(of: parts)
      case .pdf: ""
      }
    return style.script == .traditional ? TraditionalScript.text(of: text) : text
  }

  private static func plain(_ parts: [DocumentPart], _ layout: DocumentLayout) -> String {
    var lines: [String] = []
    for part in parts {
      switch part {
      case .title(let text), .heading(let text): lines.append(text)
      case .paragraph(let text): lines.append("    " + text)
      case .table(let grid): lines += TextTableWriter.lines(of: grid, in: layout)
      }
    }
    guard layout == .runningText, let title = lines.first else {
      return lines.joined(separator: "\n") + "\n"
    }
    return title + "\n" + lines.dropFirst().joined(separator: " ") + "\n"
  }

  private static func markdown(_ parts: [DocumentPart]) -> String {
    var lines: [String] = []
    for part in parts {
      switch part {
      case .title(let text): lines += ["# " + text, ""]
      case .heading(let text): lines += ["## " + text, ""]
      case .paragraph(let text): lines += [text, ""]
      case .table(let grid): lines += TextTableWriter.lines(of: grid, in: .markdownTable)
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }
}

/// A page as content systems write it, with furniture around the report.
enum HTMLPage {
  static func html(of parts: [DocumentPart], _ style: DocumentStyle) -> String {
    var body = ""
    var title = ""
    for part in parts {
      switch part {
      case .title(let text):
        title = text
        body += "<h1>\(HTMLText.escaped(text))</h1>\n"
      case .heading(let text): body += "<p><strong>\(HTMLText.escaped(text))</strong></p>\n"
      case .paragraph(let text):
        body += "<p style=\"text-indent: 2em\">\(HTMLText.escaped(text))</p>\n"
      case .table(let grid):
        body += HTMLTableWriter.html(of: grid, in: style.layout)
      }
    }
    return """
      <!DOCTYPE html>
      <html><head>\(declaration(of: style))<title>\(HTMLText.escaped(title))</title>
      <style>p { margin: 12px 0; } .n { width: 1024px; }</style>
      <script>var visits = 38211; var year = 1999;</script></head>
      <body><div class="n">当前位置：首页 &gt; 政务公开 &gt; 年度报告</div>
      <div>字号：大 中 小 浏览次数：3271 打印本页</div>
      <!-- 主动公开政府信息99999条 -->
      <div class="content">
      \(body)</div>
      <div class="footer">网站标识码：9900000001 版权所有 扫一扫在手机打开当前页</div>
      </body></html>

      """
  }

  private static func declaration(of style: DocumentStyle) -> String {
    style.declaration.charset(for: style.encoding).map { "<meta charset=\"\($0)\">" } ?? ""
  }
}
