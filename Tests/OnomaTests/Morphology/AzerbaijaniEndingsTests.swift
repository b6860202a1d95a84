import Testing

@testable import Onoma

@Suite struct AzerbaijaniEndingsTests {
  @Test func theTableIsGeneratedAndReadBack() throws {
    let rows = try Fixture.rows("inflection/azerbaijani.tsv")
    #expect(rows.count == 370)
    for row in rows {
      let endings = row[1].split(separator: "+").compactMap { Ending(tag: String($0)) }
      let host = AzerbaijaniHost(stem: row[0])
      #expect(AzerbaijaniEndings.inflected(row[0], endings, host: host) == row[2])
      let rest = Array(row[2].utf8.dropFirst(row[0].utf8.count))[...]
      #expect(AzerbaijaniEndings.chains(of: rest, after: host).contains(endings), "\(row)")
    }
  }

  @Test(arguments: [
    ("Bakı", "LOC KI PL", "Bakıdakılar"), ("Bakı", "LOC KI GEN", "Bakıdakının"),
    ("Bakı", "LOC KI LOC", "Bakıdakında"), ("Əliyev", "PL GEN", "Əliyevlərin"),
    ("Əliyev", "GIL LOC", "Əliyevgildə"), ("Naxçıvan", "LI PL", "Naxçıvanlılar"),
    ("Putin", "GEN COP", "Putinindir"), ("Gəncə", "LI PL DAT", "Gəncəlilərə"),
    ("Tramp", "AGT PL", "Trampçılar"), ("Bakı", "PRIV", "Bakısız"),
    ("Krallıq", "GEN", "Krallığın"), ("Birlik", "DAT", "Birliyə"), ("Birlik", "LOC", "Birlikdə"),
    ("Məlik", "GEN", "Məlikin"), ("Tofiq", "DAT", "Tofiqə"), ("Kərkük", "ACC", "Kərkükü"),
    ("Ağbulaq", "GEN", "Ağbulağın"), ("Putin", "ABSTR ACC", "Putinliyi"),
    ("Putin", "Q", "Putinmi"), ("Bakı", "COP PL", "Bakıdırlar"), ("İlham", "", "İlham"),
  ])
  func chainsOfEndings(stem: String, tags: String, form: String) {
    let endings = tags.split(separator: " ").compactMap { Ending(tag: String($0)) }
    let host = AzerbaijaniHost(stem: stem)
    #expect(AzerbaijaniEndings.inflected(stem, endings, host: host) == form)
  }

  @Test(arguments: [
    ("Avropa Birliyi", Kind.organization, "GEN", "Avropa Birliyinin"),
    ("Avropa Birliyi", .organization, "DAT", "Avropa Birliyinə"),
    ("Avropa Birliyi", .organization, "LOC", "Avropa Birliyində"),
    ("Dövlət Duması", .organization, "DAT", "Dövlət Dumasına"),
    ("Yeni Azərbaycan Partiyası", .organization, "ABL", "Yeni Azərbaycan Partiyasından"),
    ("Bakı şəhəri", .place, "LOC KI", "Bakı şəhərindəki"),
    ("Xəzər dənizi", .place, "ACC", "Xəzər dənizini"),
    ("Burdur ili", .place, "DAT", "Burdur ilinə"), ("Ağ körpü", .place, "DAT", "Ağ körpüyə"),
    ("Yeni Dehli", .place, "LOC", "Yeni Dehlidə"), ("Bakı", .place, "LOC", "Bakıda"),
    ("Nizami Gəncəvi", .person, "DAT", "Nizami Gəncəviyə"),
    ("Heydər Əlirza oğlu", .person, "DAT", "Heydər Əlirza oğluna"),
    ("Leyla Məmməd qızı", .person, "GEN", "Leyla Məmməd qızının"),
  ])
  func possessiveNamesTakeTheNForms(name: String, kind: Kind, tags: String, form: String) {
    let endings = tags.split(separator: " ").compactMap { Ending(tag: String($0)) }
    let host = AzerbaijaniHost(name: name, kind: kind)
    #expect(AzerbaijaniEndings.inflected(name, endings, host: host) == form)
  }

  @Test(arguments: [
    ("Putin", [Ending.possessive, .possessive]), ("Bakı", [.dative, .relational]),
    ("Bakı", [.accusative, .plural]), ("Gəncə", [.genitive, .genitive]),
    ("Tokayev", [.locative, .relational, .locative, .relational, .locative]),
  ])
  func chainsThatNoNameTakesAreRefused(stem: String, endings: [Ending]) {
    let host = AzerbaijaniHost(stem: stem)
    #expect(AzerbaijaniEndings.inflected(stem, endings, host: host) == nil)
  }

  @Test func capitalsAreAzerbaijani() {
    let host = AzerbaijaniHost(stem: "PUTİN")
    let form = AzerbaijaniEndings.inflected("PUTİN", [.genitive], host: host, letters: .upper)
    #expect(form == "PUTİNİN")
  }
}
