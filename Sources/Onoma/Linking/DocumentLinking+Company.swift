extension DocumentLinking {
  /// Settles ambiguous mentions by the company that they keep: a candidate whose country is that of
  /// other linked mentions of the document, where no other candidate's is.
  mutating func settleByCompany() {
    let countries = linkedCountries()
    for (index, mention) in mentions.enumerated()
    where mention.verdict == .ambiguous && mention.candidates.count > 1
      && mention.evidence.step != .initials
    {
      let supported = mention.candidates.filter { candidate in
        countries[cache.country(of: candidate.entity), default: 0] > 0
      }
      guard supported.count == 1, let candidate = supported.first, candidate.kind == .place else {
        continue
      }
      var settled = mention
      settled.verdict = .linked
      settled.entity = candidate.entity
      settled.name = candidate.name
      settled.score = candidate.score
      settled.evidence.notes.append("other names of the same country in the document")
      settled.isRewritable = !surroundings.isInSpeech(mention.range)
      replace(index, with: settled)
    }
  }

  private func linkedCountries() -> [String: Int] {
    var counts: [String: Int] = [:]
    for mention in mentions where mention.verdict == .linked {
      guard let country = mention.entity.map(cache.country), !country.isEmpty else { continue }
      counts[country, default: 0] += 1
    }
    return counts
  }
}
