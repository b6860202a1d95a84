/// The legal forms that companies write before or behind their names: *MMC*, *ООО*, *Ltd*.
enum LegalForm {
  /// The tokens without legal forms; all of them where nothing else would be left.
  ///
  /// Of a name whose kind is not known, only forms go that nothing else is written like.
  static func stripped(_ tokens: [SpelledToken], kind: Kind?) -> [SpelledToken] {
    guard tokens.count > 1, kind == .organization || kind == nil else { return tokens }
    let rest = tokens.filter { token in
      let form = Folding.folded(token.text)
      return !plain.contains(form) && !(kind == .organization && short.contains(form))
    }
    return rest.isEmpty ? tokens : rest
  }

  // Source: the company laws of Azerbaijan, Russia, Kazakhstan, Ukraine, Türkiye, the United Kingdom,
  // the United States, Germany, France, Italy, the Netherlands, Finland and Sweden.
  private static let plain = folded(
    """
    mmc qsc asc ооо оао зао пао тоо ltd limited llc inc incorporated plc gmbh pjsc ojsc cjsc jsc llp
    kgaa sarl srl oyj ltda pvt pty тов прат пат corp corporation оoo нпао
    """)
  private static let short = folded(
    """
    ао ип чп ag sa spa bv nv oy ab as co company kg lp pte aş şti ltş sas se kk group группа qrup
    holding holdinq холдинг aş компания şirkəti şirkəti the
    """)

  private static func folded(_ text: String) -> Set<[UInt8]> {
    Set(text.split(whereSeparator: \.isWhitespace).map { Folding.folded(String($0)) })
  }
}
