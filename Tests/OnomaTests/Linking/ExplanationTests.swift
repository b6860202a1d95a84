import Testing

@testable import Onoma

@Suite struct ExplanationTests {
  private func explain(
    _ name: String, in text: String? = nil, expecting id: String? = nil
  ) throws -> Explanation {
    try Explainer(HouseLexicon.load().lexicon)
      .explanation(of: name, in: text, expecting: id.flatMap { EntityID($0) })
  }

  private func lines(_ explanation: Explanation, _ stage: Explanation.Stage) -> String {
    explanation.steps.filter { $0.stage == stage }.flatMap(\.lines).joined(separator: "\n")
  }

  @Test func aLinkIsExplainedStepByStep() throws {
    let found = try explain("Tbilisidə", in: "Görüş Tbilisidə keçirilib.", expecting: "Q994")
    #expect(found.verdict == .linked && found.entity?.text == "Q994" && found.loss == nil)
    #expect(lines(found, .language).hasPrefix("the text is in 'az'"))
    #expect(lines(found, .tokens) == "'Tbilisidə': key 'tbilisidə', with a capital")
    #expect(lines(found, .spellings).contains("'Tbilisi' and 'də' (LOC)"))
    #expect(lines(found, .readings).contains("Q994 'Tbilisi' (az, preferred): score"))
    #expect(lines(found, .skeletons) == "not tried: 'Tbilisidə' took the words")
    #expect(lines(found, .verdict).hasPrefix("'Tbilisidə' is Q994 by 'Tbilisi'"))
  }

  @Test func theLinkIsTheAnnotators() throws {
    let lexicon = try HouseLexicon.load().lexicon
    for text in ["O, Kassım-Jomart Tokayevlə görüşüb.", "Встреча с Рамзаном Кадыровым в Грозном."] {
      for mention in try Annotator(lexicon).annotation(of: text).mentions {
        let found = try explain(mention.text, in: text)
        #expect(found.verdict == mention.verdict && found.entity == mention.entity)
      }
    }
  }

  @Test func soundsAreExplainedByKeysAndCosts() throws {
    let text = "O, Kassım-Jomart Tokayevlə görüşüb."
    let found = try explain("Kassım-Jomart Tokayevlə", in: text)
    #expect(lines(found, .spellings).contains("no spelling") || !lines(found, .spellings).isEmpty)
    #expect(lines(found, .skeletons).contains("x-kassym-jomart-tokayev"))
    #expect(lines(found, .skeletons).contains("cost 0.0"))
  }

  struct Loss: Sendable, CustomTestStringConvertible {
    let name: String
    var text: String?
    let entity: String
    let stage: Explanation.Stage
    let reason: String
    var testDescription: String { "\(name), \(stage)" }
  }

  @Test(arguments: [
    Loss(name: "Bakı", entity: "Q404404404", stage: .lexicon, reason: "no dictionary has"),
    Loss(
      name: "Bakı", text: "Gəncədə olub.", entity: "Q9248", stage: .text, reason: "does not hold"),
    Loss(
      name: "Baku", text: "See https://news.example/Baku here.", entity: "Q9248", stage: .tokens,
      reason: "no name is looked for"),
    Loss(
      name: "Putin", text: "Bu gün Putin deyib ki, belədir.", entity: "Q7747", stage: .shortForms,
      reason: "does not name the person in full"),
    Loss(
      name: "Moskvada", text: "O, Moskvada olub.", entity: "Q9248", stage: .spellings,
      reason: "'Moskvada' took the words"),
    Loss(
      name: "Zzyzx", text: "O, Zzyzx adlı yerdə olub.", entity: "Q9248", stage: .skeletons,
      reason: "no spelling of it stands here"),
    Loss(
      name: "bakı", text: "Bu, bakı sözüdür.", entity: "Q9248", stage: .skeletons,
      reason: "no spelling of it stands here"),
  ])
  func theFirstStageThatFailsIsNamed(_ loss: Loss) throws {
    let found = try explain(loss.name, in: loss.text, expecting: loss.entity)
    #expect(found.loss?.stage == loss.stage)
    #expect(found.loss?.reason.contains(loss.reason) == true)
  }

  @Test func aNameAloneMeansWhatTheResolverSays() throws {
    let lexicon = try HouseLexicon.load().lexicon
    for name in ["Vladimir Putin", "Moskva", "Putin", "Qaziz Abişev", "zzz", "—"] {
      let found = try explain(name)
      let resolution = try Resolver(lexicon).resolution(of: Resolver.Query(name))
      #expect(found.verdict == resolution.verdict && found.entity == resolution.entity)
    }
  }

  @Test func anyNameIsLegal() throws {
    for name in ["", " ", "\u{0}", "😀", "A", String(repeating: "Ə", count: 5000), "a\nb"] {
      #expect(try explain(name, expecting: "Q9248").verdict != .linked)
    }
  }
}
