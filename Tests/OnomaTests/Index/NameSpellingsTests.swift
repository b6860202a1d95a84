import Testing

@testable import Onoma

@Suite struct NameSpellingsTests {
  private static func person(
    _ form: String, _ language: Language, _ parts: NameParts?, sex: Sex? = .masculine
  ) -> Entity {
    var entity = SmallLexicon.entities[0]
    entity.sex = sex
    entity.names = [EntityName(form: form, language: language, status: .preferred, parts: parts)]
    return entity
  }

  private func spellings(_ entity: Entity) -> Set<String> {
    Set(
      NameSpellings.all(of: entity, at: 3).map { spelling in
        let words = spelling.tokens.map { String(decoding: $0, as: UTF8.self) }
        let posting = spelling.posting
        return words.joined(separator: " ") + " \(posting.shape)"
          + (posting.ending.map { " \($0.tag)" } ?? "") + (posting.isMarkless ? " markless" : "")
      })
  }

  @Test func azerbaijaniNamesAreWrittenWithAndWithoutMarks() {
    let entity = Self.person(
      "Nikol Paşinyan", .azerbaijani, NameParts(given: "Nikol", family: "Paşinyan"))
    #expect(
      spellings(entity) == [
        "nikol paşinyan full", "nikol pasinyan full markless", "paşinyan nikol inverted",
        "pasinyan nikol inverted markless", "paşinyan family", "pasinyan family markless",
      ])
  }

  @Test func patronymicsMayBeLeftOut() {
    let entity = Self.person(
      "Artur Daniel oglu Rasi", .english,
      NameParts(given: "Artur", patronymic: "Daniel oglu", family: "Rasi"))
    #expect(
      spellings(entity) == [
        "artur daniel oglu rasi full", "rasi artur daniel oglu inverted", "artur rasi short",
        "rasi artur inverted", "rasi family",
      ])
  }

  @Test func russianNamesStandInAllCases() {
    let found = spellings(
      Self.person("Иван Петров", .russian, NameParts(given: "Иван", family: "Петров")))
    let expected = [
      "иван петров full", "ивана петрова full GEN", "ивану петрову full DAT",
      "ивана петрова full ACC", "иваном петровым full INS", "петров иван inverted",
      "петрову family DAT",
    ]
    for spelling in expected { #expect(found.contains(spelling), "\(spelling)") }
    #expect(!found.contains { $0.hasPrefix("иван петрову") || $0.hasPrefix("ивану петров ") })
  }

  @Test func theSexDecidesHowFamilyNamesInflect() {
    let parts = NameParts(given: "Анна", family: "Петрук")
    let found = spellings(Self.person("Анна Петрук", .russian, parts, sex: .feminine))
    #expect(found.contains("анне петрук full DAT"))
    #expect(!found.contains { $0.contains("петруку") })
  }

  @Test func aNameOfOnePartStandsAsItIsWritten() {
    let pope = Self.person("Papa Françesko", .azerbaijani, NameParts(family: "Françesko"))
    #expect(spellings(pope).contains("papa françesko full"))
    let singer = Self.person("Rəşid", .azerbaijani, NameParts(given: "Rəşid"))
    #expect(spellings(singer).contains("rəşid full"))
  }

  @Test func namesThatTheirPartsDoNotTellStandAsTheyAreWritten() {
    let entity = Self.person(
      "Sir Keir Starmer", .english, NameParts(given: "Keir", family: "Starmer"))
    let found = spellings(entity)
    #expect(found.isSuperset(of: ["sir keir starmer full", "keir starmer full"]))
  }

  @Test func hyphenatedNamesAreAlsoWrittenAsOneWord() {
    var entity = SmallLexicon.entities[1]
    entity.names = [EntityName(form: "Ust-Kut", language: .english, status: .preferred)]
    #expect(spellings(entity) == ["ust kut full", "ustkut full"])
  }

  @Test func namesOfNothingOrOfTooManyWordsAreLeftOut() {
    var entity = SmallLexicon.entities[1]
    let long = Array(repeating: "a", count: NameSpellings.tokenLimit + 1).joined(separator: " ")
    entity.names = ["", " ", "—", long, "Oğuz"].map {
      EntityName(form: $0, language: .azerbaijani, status: .preferred)
    }
    #expect(spellings(entity) == ["oğuz full", "oguz full markless"])
    #expect(NameSpellings.all(of: entity, at: 3).allSatisfy { $0.posting.name == 4 })
  }

  @Test func spellingsComeInAFixedOrder() {
    for entity in SmallLexicon.entities {
      #expect(NameSpellings.all(of: entity, at: 0) == NameSpellings.all(of: entity, at: 0))
    }
  }
}
