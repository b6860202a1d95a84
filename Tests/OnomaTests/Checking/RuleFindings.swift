@testable import Onoma

/// What one rule finds in a text.
struct RuleFindings {
  let findings: [Finding]

  init(_ rule: any Rule.Type, in text: String, house: Language? = nil) throws {
    let lexicon = try HouseLexicon.load().lexicon
    let all = try Checker(lexicon, house: house).findings(in: Array(text.utf8))
    findings = all.filter { $0.rule == rule.name }
  }

  /// What is wrong, and what to write.
  var pairs: [[String?]] { findings.map { [$0.text, $0.replacement] } }
}
