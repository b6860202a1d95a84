import Testing

@testable import Onoma

@Suite struct AnnotationHTMLTests {
  private func page(_ text: String, title: String = "t") throws -> String {
    let fixture = try ReportFixture(text)
    return try AnnotationHTML()
      .page(fixture.annotation, title: title, of: fixture.bytes, lexicon: fixture.lexicon)
  }

  @Test func markupOfTheTextIsText() throws {
    let page = try page(
      "<script>alert('x')</script> & \"Bakıda\" <b>\u{0}\u{1B}", title: "</title><img src=x>")
    #expect(!page.contains("<script") && !page.contains("<img") && !page.contains("<b>"))
    #expect(page.contains("&lt;script&gt;alert('x')&lt;/script&gt; &amp; &quot;"))
    #expect(page.contains("<title>&lt;/title&gt;&lt;img src=x&gt;</title>"))
    #expect(!page.unicodeScalars.contains { $0.value == 0 || $0.value == 0x1B })
  }

  @Test func namesOfTheDictionaryAreEscaped() throws {
    let page = try page("Bu, Con Smit idi: John Smith.")
    #expect(!page.contains("<Smit>"))
    #expect(page.contains("Con &lt;Smit&gt;"))
  }

  @Test func nothingIsLoadedAndNothingRuns() throws {
    let page = try page("O, Bakıda olub.")
    for word in ["<script", "<link", "<iframe", "@import", "url(", " src=", "onload", "onclick"] {
      #expect(!page.contains(word), "\(word)")
    }
  }

  @Test func pagesAreReadableEverywhere() throws {
    let page = try page("O, Bakıda olub.")
    #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"az\">"))
    #expect(page.contains("<meta charset=\"utf-8\">") && page.contains("width=device-width"))
    #expect(
      page.contains("color-scheme: light dark") && page.contains("prefers-color-scheme: dark"))
    #expect(page.contains("<td lang=\"ru\">Баку</td>"))
  }

  @Test func linkedNamesPointIntoTheTable() throws {
    let page = try page("O, Bakıda olub.")
    #expect(
      page.contains(
        "<a href=\"#Q9248\"><mark class=\"place\" title=\"Bakı · Q9248\">Bakıda</mark></a>"))
    #expect(page.contains("<tr id=\"Q9248\">"))
    #expect(page.contains("<a href=\"https://www.wikidata.org/wiki/Q9248\">Q9248</a>"))
  }

  @Test func ambiguousNamesListTheirCandidates() throws {
    let page = try page("O, Qubada olub.")
    #expect(page.contains("<mark class=\"ambiguous\" title=\"Quba · Quba / Quba\">Qubada</mark>"))
  }

  @Test func elementsAreBalanced() throws {
    let page = try page("O, Bakıda və Qubada olub, John Smith <i> dedi.")
    for name in ["html", "head", "body", "main", "article", "table", "mark", "a", "tr", "td", "p"] {
      let opened = page.ranges(of: "<\(name)>").count + page.ranges(of: "<\(name) ").count
      #expect(opened == page.ranges(of: "</\(name)>").count, "\(name)")
    }
  }
}
