import Testing

@testable import Onoma

@Suite struct LanguageGuesserTests {
  @Test(arguments: [
    ("az", LanguageSentences.azerbaijani), ("ru", LanguageSentences.russian),
    ("en", LanguageSentences.english), ("tr", LanguageSentences.turkish),
    ("uk", LanguageSentences.ukrainian), ("kk", LanguageSentences.kazakh),
    ("az-Cyrl", LanguageSentences.azerbaijaniCyrillic),
  ])
  func singleSentencesAreIn(tag: String, sentences: String) {
    for sentence in sentences.split(separator: "\n") {
      let map = LanguageGuesser.map(of: Array(sentence.utf8))
      #expect(map.document.tag == tag, "\(sentence)")
      #expect(map.segments.first?.isASCII == false, "\(sentence)")
    }
  }

  @Test func azerbaijaniWithoutDiacriticsIsStillAzerbaijani() {
    for sentence in LanguageSentences.azerbaijaniASCII.split(separator: "\n") {
      let map = LanguageGuesser.map(of: Array(sentence.utf8))
      #expect(map.document == .azerbaijani, "\(sentence)")
      #expect(map.segments.first?.isASCII == true, "\(sentence)")
    }
  }

  @Test(arguments: [
    "Der Präsident hat auf dem Forum eine Rede gehalten und die Pläne nicht erläutert.",
    "Le président a prononcé un discours dans le cadre du forum avec les ministres.",
    "Прэзідэнт выступіў на форуме, як гэта было і летась.",
    "პრეზიდენტი ბაქოში ჩავიდა", "12.05.2024, 18:30", "",
  ])
  func otherTextIsUndetermined(text: String) {
    #expect(LanguageGuesser.map(of: Array(text.utf8)).document == .undetermined)
  }

  @Test func linesKeepTheirOwnLanguages() {
    let lines = [
      "Prezident Bakıda keçirilən forumda çıxış edib.",
      "Президент выступил на форуме в Баку и ответил на вопросы.",
      "The president spoke at the forum and answered the questions.",
    ]
    let bytes = Array(lines.joined(separator: "\n").utf8)
    let map = LanguageGuesser.map(of: bytes)
    #expect(map.segments.map(\.language.tag) == ["az", "ru", "en"])
    #expect(map.language(at: 0) == .azerbaijani)
    #expect(map.language(at: bytes.count - 1) == .english)
    #expect(map.language(at: bytes.count) == map.document)
  }

  @Test func sentencesOfOneLongLineKeepTheirOwnLanguages() {
    let text = """
      Prezident Bakıda keçirilən forumda çıxış edib və jurnalistlərin suallarını cavablandırıb. \
      The president spoke at the forum and then answered questions that the reporters had for him.
      """
    let map = LanguageGuesser.map(of: Array(text.utf8))
    #expect(map.segments.map(\.language.tag) == ["az", "en"])
  }

  @Test func aLineThatDoesNotTellFollowsItsDocument() {
    let text = "Ilham Aliyev\n" + LanguageSentences.azerbaijani
    let map = LanguageGuesser.map(of: Array(text.utf8))
    #expect(map.language(at: 0) == .azerbaijani)
    #expect(map.segments.first?.isASCII == false)
  }

  @Test func segmentsAreTheWholeText() {
    var random = SeededRandom(seed: 47)
    for round in 0..<300 {
      let bytes = random.bytes(count: round * 3)
      var offset = 0
      for segment in LanguageGuesser.map(of: bytes).segments {
        #expect(segment.range.lowerBound == offset, "round \(round)")
        offset = segment.range.upperBound
      }
      #expect(offset == bytes.count, "round \(round): \(bytes)")
    }
  }

  // Written after the tables, by somebody who did not look at them.
  @Test func sentencesOfTheFixtureAreIn() throws {
    var counts: [String: Int] = [:]
    var wrong: [String] = []
    for row in try Fixture.rows("languages.tsv") {
      counts[row[0], default: 0] += 1
      let found = LanguageGuesser.map(of: Array(row[1].utf8)).document.tag
      if found != row[0] { wrong.append("\(found) instead of \(row[0]): \(row[1])") }
    }
    #expect(wrong == [])
    for (tag, least) in ["az": 20, "ru": 20, "en": 20, "kk": 8, "tr": 8, "uk": 8] {
      #expect(counts[tag, default: 0] >= least, "\(tag)")
    }
  }
}
