/// Small words of each language, in lower case, written by hand: they carry a sentence's language.
enum FunctionWords {
  private static let lists: [(index: Int, words: String)] = [
    (
      0,
      """
      və bu ilə üçün də da ki o bir olan edib olub deyib bildirib isə həm sonra qədər kimi daha ən çox artıq hər öz onun
      onlar biz siz mən sən ona onu bunu buna bunun belə bütün yeni il ildə ay gün günü barədə haqqında görə qarşı
      arasında üzrə yox deyil var idi edir edən etdi etmək edəcək olacaq oldu olur olunub olundu keçirilib keçirilən
      görüşüb görüş görüşəcək çıxış iştirak məlumat verir verib yazır yazıb dedi deyir prezidenti prezident naziri nazir
      sədri sədr rəhbəri ölkə ölkənin dövlət xarici işlər baş nazirin müavini tərəfindən zamanı əsasında həmçinin ancaq
      lakin amma ya yaxud əgər çünki necə nə niyə harada kim hansı bəzi digər başqa eyni indi bugün dünən sabah nəfər
      rus azərbaycanlı ermənistan gedir gəldi getdi qalır aldı alıb öldü baş tutub keçib davam növbəti sözlərinə
      """
    ),
    (
      1,
      """
      и в не на что с по это как а но за к из у о от для же бы был была было были его её ее их он она они мы вы я то так
      все уже или если при до под над после между который которая которые также может быть будет будут только ещё еще
      есть нет где когда чтобы об этом том этого году года лет время сказал сказала заявил заявила сообщил сообщает
      сообщила отметил встреча встрече президент президента президентом министр министра глава главы страны стран
      россии против без через со во ко кто чем чего ли раз два три один одна свой своей своего новый новая много писали
      прибыла прибыл среди около
      """
    ),
    (
      2,
      """
      the of and to in a is was for on that with as at by from it be are were this has have had an or not but he she they
      his her their its who which will would can could said says after before about into over than more also new when
      been between against during under while there what all one two first last year years day week month president
      minister foreign prime government country state people report reports told met meet talks near visit based born
      """
    ),
    (
      3,
      """
      және бұл мен үшін да де бір деп еді болды болып туралы кейін ең осы сол олар біз оның қазақстан президенті
      министрі елдің екі жаңа бойынша дейін арқылы ретінде болған жылы
      """
    ),
    (
      4,
      """
      ve bu ile için de da ki o bir olan olarak daha çok en ne gibi kadar sonra ama ise değil var yok şu her kendi onun
      cumhurbaşkanı bakanı başkanı dedi etti oldu olduğunu ettiği açıkladı göre türkiye yapılan edildi söyledi ilgili
      """
    ),
    (
      5,
      """
      і та в у не на що з до це як а але за від для його її їх він вона вони ми ви був була було були про після між який
      яка які також може бути буде тільки ще є де коли щоб цього року років президент міністр україни
      """
    ),
    (
      6,
      """
      вә бу илә үчүн да дә ки о бир олан дөвләт совет азәрбајҹан иди едир етди олду олур һәм сонра гәдәр кими даһа ән чох
      өз онун бүтүн јени
      """
    ),
  ]

  private static let points: [[UInt8]: [Int]] = {
    var table: [[UInt8]: [Int]] = [:]
    for list in lists {
      for word in list.words.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
        add(Array(word.utf8), list.index, 3, to: &table)
      }
    }
    // Azerbaijani typed without its marks: the same words, at less weight, where they are no other's.
    for word in lists[0].words.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      let bare = Folding.asciiFolded(Folding.folded(String(word)))
      if bare.count > 2, table[bare] == nil { add(bare, 0, 2, to: &table) }
    }
    return table
  }()

  private static func add(
    _ word: [UInt8], _ index: Int, _ value: Int, to table: inout [[UInt8]: [Int]]
  ) {
    var points = table[word] ?? [Int](repeating: 0, count: LanguageGuesser.languages.count)
    points[index] = max(points[index], value)
    table[word] = points
  }

  /// The points of the word for each of ``LanguageGuesser/languages``; `nil` where it is in no list.
  static func points(of word: [UInt8]) -> [Int]? { points[word] }
}
