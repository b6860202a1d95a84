enum RussianPhrase {
  static func forms(of name: String, kind: Kind, sex: Sex?, parts: NameParts?, grammar: NameGrammar) -> [(ending: Ending?, form: String)] { [(nil, name)] }
}
