import Onoma
import Testing

@testable import OnomaDictionary

@Suite struct OrdinaryWordsTests {
  private static var contents: DictionaryContents {
    var contents = DictionaryContents()
    contents.wordFrequencies = [.azerbaijani: ["qalib": 50, "zaman": 900, "araz": 3]]
    contents.commonWords = [.azerbaijani: ["zaman"]]
    return contents
  }

  @Test func listsAndCountsAreLookedUpByKeys() throws {
    let words = OrdinaryWords(Self.contents)
    let key = { (word: String) in try #require(NameKeys.hash(of: word)) }
    #expect(words.isCommon(try key("Zaman"), in: .azerbaijani))
    #expect(!words.isCommon(try key("Zaman"), in: .russian))
    #expect(words.frequency(of: try key("QALİB"), in: .azerbaijani) == 50)
    #expect(words.frequency(of: try key("araz"), in: .azerbaijani) == nil)
    #expect(words.isOrdinary(try key("zaman"), in: .azerbaijani))
    #expect(!words.isOrdinary(try key("Bakı"), in: .azerbaijani))
  }
}
