import OnomaDictionary
import Testing

@Suite struct AcronymAgainstNameTests {
  @Test func aLetterThatNoWordBeginsWithIsReported() {
    let found = CheckedText.messages(
      AcronymAgainstName.self,
      in: [
        CheckedText.record(
          "Q318693", "organization", az: "Kollektiv Təhlükəsizlik Müqaviləsi Təşkilatı",
          ru: "Организация Договора о коллективной безопасности",
          en: "Collective Security Treaty Organization",
          more: "aliases: {az: [KTMD], ru: [ОДКБ], en: [CSTU]}")
      ])
    #expect(
      found == [
        "warning: 'KTMD' is nearly the initials of 'Kollektiv Təhlükəsizlik Müqaviləsi Təşkilatı'",
        "warning: 'CSTU' is nearly the initials of 'Collective Security Treaty Organization'",
      ])
  }

  @Test func rightAndBorrowedAcronymsPass() {
    let found = CheckedText.messages(
      AcronymAgainstName.self,
      in: [
        CheckedText.record(
          "Q318693", "organization", az: "Kollektiv Təhlükəsizlik Müqaviləsi Təşkilatı",
          ru: "Организация Договора о коллективной безопасности",
          en: "Collective Security Treaty Organization",
          more: "aliases: {az: [KTMT], ru: [ОДКБ], en: [CSTO]}"),
        CheckedText.record(
          "Q83276", "organization", az: "Ümumdünya Poçt İttifaqı", ru: "Всемирный почтовый союз",
          en: "Universal Postal Union", more: "aliases: {az: [UPU, ÜPİ], en: [UPU]}"),
        CheckedText.place(
          "Q30", az: "Amerika Birləşmiş Ştatları", ru: "Соединённые Штаты", en: "United States",
          more: "aliases: {az: [ABD]}"),
      ])
    #expect(found.isEmpty)
  }
}
