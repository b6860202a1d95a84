import OnomaDictionary
import Testing

@Suite struct DuplicateIDsTests {
  @Test func theLaterRecordIsReported() {
    let found = CheckedText.findings(
      DuplicateIDs.self,
      in: [
        CheckedText.place("Q1", az: "Quba", ru: "Губа", en: "Guba"),
        CheckedText.place("Q2", az: "Kuba", ru: "Куба", en: "Cuba"),
        CheckedText.place("Q1", az: "Xaçmaz", ru: "Хачмаз", en: "Khachmaz"),
      ])
    #expect(
      found == [
        """
        x.yaml:12:5: error: the id Q1 is already in x.yaml:2:5 [duplicate-ids]
        help: make one record of the two, or give this entity its own id
        """
      ])
  }
}
