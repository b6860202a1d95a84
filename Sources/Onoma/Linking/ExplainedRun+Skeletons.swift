extension ExplainedRun {
  /// Tells which names sound like the words, where no spelling took them.
  mutating func explainSkeletons() throws(LexiconError) {
    if let mention {
      explanation.add(["not tried: '\(mention.text)' took the words"], to: .skeletons)
      return
    }
    let windows = skeletonWindows()
    guard !windows.isEmpty else {
      let reason = "not tried: too few letters or capitals, or one word at the start of a sentence"
      return explanation.add([reason], to: .skeletons)
    }
    var lines: [(entity: EntityID, line: String)] = []
    var keys: [String] = []
    for window in windows {
      for form in window.forms {
        keys.append(keyLine(form.name))
        for reading in try linking.skeletonReadings(form, window) {
          lines.append((reading.entity.id, line(reading, form)))
        }
      }
    }
    explanation.add(Array(keys.prefix(ExplainedRun.lineLimit)), to: .skeletons)
    explanation.add(
      lines.isEmpty ? ["no name of the lexicon has such a skeleton"] : shortened(lines),
      to: .skeletons)
  }

  private mutating func skeletonWindows() -> [SkeletonWindow] {
    guard let first = words.first, let last = words.last else { return [] }
    var windows: [SkeletonWindow] = []
    for start in max(0, first - SkeletonWindow.wordLimit + 1)...last {
      for length in 1...SkeletonWindow.wordLimit where start + length > first {
        if let window = SkeletonWindow(at: start, length: length, in: &linking) {
          windows.append(window)
        }
      }
    }
    return windows
  }

  private func keyLine(_ name: SpelledName) -> String {
    let keys = name.nameKeys.map { String(decoding: $0, as: UTF8.self) }
    return "'\(name.text)': \(keys.joined(separator: ", "))"
  }

  private func line(
    _ reading: DocumentLinking.SkeletonReading, _ form: SkeletonWindow.Form
  ) -> String {
    let name = "'\(reading.name.form)' (\(reading.name.language))"
    let start = "'\(form.name.text)' and \(reading.entity.id) \(name): "
    guard let judgement = reading.judgement else {
      return start + (reading.objection?.reason ?? "")
    }
    let cost = "cost \(judgement.cost.rounded(toPlaces: 3))"
    let vetoes = judgement.vetoes.map { "\($0)" }
    return start
      + ([cost] + vetoes + [reading.objection?.reason].compactMap(\.self))
      .joined(separator: "; ")
  }
}

extension SpelledName {
  /// The words that were compared.
  var text: String { tokens.map(\.text).joined(separator: " ") }
}
