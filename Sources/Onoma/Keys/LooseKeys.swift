/// The skeletons under which a token is looked for when its spelling is in no dictionary.
///
/// Beside those of its readings, a Latin token has those of the orthographies in which other
/// languages of Europe write names: *Charles* may begin like *Шарль*, *Gérard* like *Жерар*.
enum LooseKeys {
  /// Skeletons of fewer sounds have too many neighbours.
  static let neighbourMinimum = 3

  /// The skeletons of the token, without repetition.
  static func keys(of token: SpelledToken) -> [[UInt8]] {
    var keys = token.keys
    guard token.profile == .latin else { return keys }
    let letters = Phones.letters(of: token.text, profile: .latin)
    for orthography in orthographies {
      let phones = Phones.reading(of: letters, table: orthography.table)
      append(Skeleton.key(of: phones), to: &keys)
      if orthography.hasSilentEnd, let last = letters.last, silent.contains(last) {
        let shorter = Phones.reading(of: letters.dropLast(), table: orthography.table)
        append(Skeleton.key(of: shorter), to: &keys)
      }
    }
    return keys
  }

  /// The skeletons that lack one sound of the key, have one more or another; none of short keys.
  static func neighbours(of key: [UInt8]) -> [[UInt8]] {
    guard key.count >= neighbourMinimum else { return [] }
    var found: Set<[UInt8]> = [key]
    var keys: [[UInt8]] = []
    func add(_ neighbour: [UInt8]) {
      let single = Phones.collapsed(neighbour)
      if found.insert(single).inserted { keys.append(single) }
    }
    for index in key.indices {
      var shorter = key
      shorter.remove(at: index)
      add(shorter)
    }
    for index in 0...key.count {
      for sound in index == 0 ? Skeleton.consonants + [0x61] : Skeleton.consonants {
        var longer = key
        longer.insert(sound, at: index)
        add(longer)
        guard index < key.count else { continue }
        longer.remove(at: index + 1)
        add(longer)
      }
    }
    return keys
  }

  private static func append(_ key: [UInt8], to keys: inout [[UInt8]]) {
    if !key.isEmpty, !keys.contains(key) { keys.append(key) }
  }

  private struct Orthography {
    var table: GraphemeTable
    var hasSilentEnd = false
  }

  // d p r s t x z
  private static let silent: Set<UInt32> = [0x64, 0x70, 0x72, 0x73, 0x74, 0x78, 0x7A]

  // Source: the spelling rules of French, Spanish and Portuguese, German and Polish, Italian and
  // Romanian, as far as they change consonants.
  private static let orthographies = [
    Orthography(
      table: GraphemeTable(
        "ch=S j=Z ge=Ze gi=Zi gé=Ze gè=Ze gy=Zi ç=s ce=se ci=si gn=n qu=k ph=f h= th=t x=ks ault=o",
        over: .of(.latin)),
      hasSilentEnd: true),
    Orthography(
      table: GraphemeTable(
        "j=x ll=y ñ=n ge=xe gi=xi x=S ch=C z=s c=k ce=se ci=si qu=k h= lh=l nh=n ç=s",
        over: .of(.latin))),
    Orthography(
      table: GraphemeTable(
        "ch=x sch=S z=T w=v v=f j=y rz=Z cz=C sz=S c=T ci=Ci si=Si zi=Zi ł=l cs=C zs=Z gy=d s=s ę=en ą=on",
        over: .of(.latin))),
    Orthography(
      table: GraphemeTable(
        "ch=k ce=Ce ci=Ci ge=Je gi=Ji gli=l gn=n sce=Se sci=Si zz=T z=T gh=g j=y h= ş=S ţ=T",
        over: .of(.latin))),
  ]
}

extension Phones {
  /// The first reading by a table alone, without what neighbours decide.
  static func reading(of letters: some Collection<UInt32>, table: GraphemeTable) -> [UInt8] {
    let letters = Array(letters)
    var phones: [UInt8] = []
    var index = 0
    while index < letters.count {
      let match = table.match(letters, at: index)
      phones += match?.readings[0] ?? []
      index += match?.scalars.count ?? 1
    }
    return regular(phones, profile: .latin)
  }
}
