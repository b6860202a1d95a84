/// Function words and endings with their weights. Written for Onoma: the most frequent words of
/// grammar in each language and of news, from knowledge of the languages.
enum LanguageWords {
  /// Weights of words by the hash of their folded key.
  static let weights = table(words, weight: 2)

  /// Weights of endings by the hash of their folded key.
  static let endings = table(endingLists, weight: 0.8)

  /// FNV-1a of sixty-four bits: words are looked up without being copied.
  static func hash(_ key: ArraySlice<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in key { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return hash
  }

  // A word of several lists speaks for each of them, and so for none against the other.
  private static func table(
    _ lists: [(LanguageEvidence.Candidate, String)], weight: Float
  ) -> WeightTable {
    // A word and its space take two bytes or more, and four where it has a second spelling.
    let capacity = lists.reduce(0) { $0 + $1.1.utf8.count / 2 }
    var table = WeightTable(capacity: capacity, weight: weight)
    var key: [UInt8] = []
    var ascii: [UInt8] = []
    for (candidate, list) in lists {
      for word in Array(list.utf8).split(whereSeparator: { $0 == 0x20 || $0 == 0x0A }) {
        key.removeAll(keepingCapacity: true)
        Folding.fold(word, into: &key)
        table.add(hash(key[...]), candidate: candidate.rawValue)
        guard candidate == .azerbaijani || candidate == .turkish else { continue }
        ascii.removeAll(keepingCapacity: true)
        Folding.asciiFold(key.span, into: &ascii)
        if ascii != key { table.add(hash(ascii[...]), candidate: candidate.rawValue) }
      }
    }
    return table
  }

  private static let words: [(LanguageEvidence.Candidate, String)] = [
    (
      .azerbaijani,
      """
      və bu bir ilə üçün də da ki o onun olan olub olaraq daha çox ən hər sonra qədər kimi isə
      edib etdi edir edən edilən bildirib deyib görə qarşı arasında üzrə ildə il ilin ili gün günü
      saat nəfər həm artıq yeni böyük azərbaycan azərbaycanın azərbaycanda bakı bakıda ölkə
      ölkənin respublikası respublikasının prezidenti prezident nazir naziri nazirliyi
      nazirliyinin dövlət milli ilk son iki üç bütün öz özünün onlar onların biz bizim siz mən sən
      ona onu onda bunu buna bunun belə yox var deyil amma ancaq lakin yaxud əgər çünki ya nə necə
      niyə hansı harada indi sabah dünən tərəfindən haqqında barədə olmaq edilib olunub keçirilib
      baş verib təşkil etmək xəbər verir məlumat vermək qeyd bildirir deyir olacaq edəcək alıb
      gəlib gedib zaman zamanı müddət əsas həmin digər başqa bəzi heç yalnız yenə hələ əvvəl üzv
      rayonu rayonunda şəhəri şəhərində şəhərinin küçəsi xalq müharibə ordu sədri rəhbəri olduğunu
      olduğu etdiyi dair ötən növbəti müəyyən əleyhinə idi imiş olur oldu olmuş edilmişdir
      olunmuşdur olmuşdur bilər lazım kişi qadın uşaq insan iş işi yer yol haqda üzərində altında
      içində ətrafında xanım cənab faiz milyon milyard min yüz on beş altı yeddi səkkiz doqquz
      dörd yanvar fevral mart aprel may iyun iyul avqust sentyabr oktyabr noyabr dekabr dəfə hətta
      bundan ondan halda yaxşı burada orada hazırda sonralar adlı adı eyni bərabər ədəd vasitəsilə
      təxminən xüsusi ümumi əlaqədar nəticəsində tarixində həyat səbəb məhz cəmi nəzər iştirak
      etibarən əvəz düz özü özünü öldü doğulub çıxıb keçirir gedir yazır olunur edirdi olmur
      ermənistan rusiya türkiyə ukrayna gürcüstan iran abş qarabağ
      """
    ),
    (
      .turkish,
      """
      ve bu bir ile için de da ki o onun olan olup olarak daha çok en her sonra kadar gibi ise
      etti ediyor eden edilen göre karşı arasında yıl yılında yılı gün günü saat kişi hem artık
      yeni büyük türkiye türk istanbul ankara ülke cumhurbaşkanı başkanı başkan bakan bakanı
      bakanlığı devlet ilk son iki üç bütün kendi onlar onların biz bizim siz ben sen ona onu bunu
      buna bunun böyle yok var değil ama ancak fakat veya eğer çünkü ya ne nasıl niçin neden hangi
      nerede şimdi bugün yarın dün tarafından hakkında olmak edildi yapıldı gerçekleşti olacak
      edecek alan geldi zaman diğer başka bazı hiç sadece yalnız hâlâ önce olduğunu olduğu ettiği
      ilişkin geçen belirtti söyledi açıkladı dedi idi oldu olmuş şey şu kadın çocuk insan iş yer
      yol üzerinde altında içinde yüzde milyon milyar bin yüz on beş altı yedi sekiz dokuz dört
      ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık mi mı mu mü
      şekilde olan bulunan ayrıca özellikle
      """
    ),
    (
      .english,
      """
      the of and to in a is that for it on was with as by at from be has have had are were will
      would this these those an his her its their they he she we you your our not but or who whom
      which after said says say new over more most than about into up out off first two three four
      years year people government president minister also been can could should may might must
      one all between against during when while where other some any no if what there here how why
      under amid talks deal before since until through because such only very just like then them
      him me my i us s t did do does being both each few many much so too now today monday tuesday
      wednesday thursday friday saturday sunday january february march april june july august
      september october november december country state world war city day week month time police
      court killed dies wins leaders foreign visit signs calls meets million billion percent
      according news russia azerbaijan armenia turkey ukraine georgia iran kazakhstan baku moscow
      russian turkish american
      """
    ),
    (
      .otherLatin,
      """
      der die das und ist von mit den dem des ein eine nicht auch auf für im zu bei wird sind nach
      le la les et est une dans pour par sur qui que pas avec du au aux ce il elle el los las del
      por con una es como más su al se lo di che della per non sono gli nel da nie się jest w na z
      do że oraz przez jak był va bilan uchun ham esa lekin bo'yicha edi emas yil kerak o'z haqida
      o os um uma não com em para da de het een van en niet op voor
      """
    ),
    (
      .russian,
      """
      и в не на что с по как его он к из за от о у же для это но все так а бы было был была были
      есть также который которая которое которые которых которой которого после до при или если их
      она они мы вы я того этом этого этой эти этот эта под без над году года лет человек время
      россии россия российский стран страны президент президента министр заявил заявила сообщает
      сообщил сообщили только уже еще более между чтобы может могут будет будут ее ему ей им со об
      ли во ко нет да когда где там здесь сейчас сегодня вчера завтра очень можно нужно надо
      против перед через около среди свой свои своей себя сам сама один два три первый новый самый
      другой другие много мало тысяч млн млрд процентов рублей долларов январь января февраля
      марта апреля мая июня июля августа сентября октября ноября декабря глава главы страна город
      города сказал рассказал азербайджан азербайджана армения украина украины сша баку москва
      москве однако потому поэтому
      """
    ),
    (
      .ukrainian,
      """
      і й та що на не з із у в до за як це від про його але який яка яке які яких було був була
      були також після року років україни україна україні або для якщо щоб при є її він вона вони
      ми ви я цього цьому цей ця ці під час може можуть буде будуть вже ще між їх їм йому над без
      через проти коли де там тут зараз сьогодні вчора завтра дуже можна треба свій свої себе сам
      один два три перший новий інший інші багато мало тисяч президент президента міністр заявив
      повідомляє повідомив тільки лише більше людей країни країна місто міста січня лютого березня
      квітня травня червня липня серпня вересня жовтня листопада грудня а по о бо чи ні так також
      щодо
      """
    ),
    (
      .kazakh,
      """
      және мен бен пен үшін туралы бұл бір деп еді болды болып осы сол ал да де емес бар жоқ
      қазақстан қазақ ол оның біз сіз олар оны оған үлкен жаңа жыл жылы жылғы күні кейін дейін
      арқылы бойынша қарай сияқты тағы өз барлық көп ең екі үш бірақ немесе егер қалай қайда қазір
      бүгін кеше ертең туралы президенті министрі мемлекет ел елдің халық қала облысы тиіс керек
      екен болған болады отыр жатыр тұр деді айтты мәлімдеді
      """
    ),
    (
      .azerbaijaniCyrillic,
      """
      вә бу бир илә үчүн дә да ки о онун олан олуб олараг даһа чох ән һәр сонра гәдәр кими исә
      едиб етди едир едән ҝөрә гаршы арасында үзрә илдә ил ҝүн саат нәфәр һәм артыг јени бөјүк
      азәрбајҹан азәрбајҹанын бакы бакыда өлкә республикасынын дөвләт милли илк сон ики үч бүтүн
      өз онлар биз сиз мән сән она ону буну белә јох вар дејил амма анҹаг лакин әҝәр чүнки нә неҹә
      инди һаггында олмаг етмәк иди олур олду халг шәһәри рајону
      """
    ),
    (
      .otherCyrillic,
      """
      ў і што як гэта ён яна яны але для пры таксама быў была былі паводле се че са ще към със
      беше това је су од који која да се није менен жана үчүн бул деген болгон һәм белән өчен бу
      дип булган ва бо аз дар ба ки ин ҳам барои
      """
    ),
  ]

  private static let endingLists: [(LanguageEvidence.Candidate, String)] = [
    (
      .azerbaijani,
      """
      lər ləri lərin lərə lərdə lərdən lərini lərinin lar ları ların lara larda lardan larını
      larının nin nın nun nün sının sinin dır dir dur dür mışdır mişdir ub üb ıb ib yıb yib araq
      ərək maq mək mağa məyə acaq əcək iyyə iyyət iyyəti lıq lik luq lük lığı liyi liyinin lığının
      ması məsi masını məsinin ında ində undan ündən ından indən sında sində sından sindən yə nə
      da də dan dən dakı dəki ızla yev yeva zadə oğlu ıncı inci çı çi lı li sız siz dığı diyi duğu
      ılıb ilib ışdı xana stan ır ir ur ür ırdı irdi urdu ürdü dılar dilər dular dülər dıq dik
      maqla məklə ırıq irik arlar ərlər dıqdan dikdən mıram mirəm mır mir ovun uyun
      """
    ),
    (
      .turkish,
      """
      ler leri lerin lere lerde lerden lerini lerinin lar ları ların lara larda lardan larını
      larının nin nın nun nün sının sinin dır dir dur dür mıştır miştir up üp ıp ip arak erek mak
      mek mağa meye acak ecek lık lik luk lük lığı liği ması mesi masını mesinin ında inde undan
      ünden ından inden sında sinde sından sinden yor iyor ıyor uyor üyor yordu mış miş muş müş dı
      di du dü tı ti den nde dan da de daki deki ıncı inci cı ci lı li sız siz dığı diği duğu ıldı
      ildi ığı iği
      """
    ),
    (
      .english,
      """
      ing tion sion ment ness able ible ally ful less ous ity ies ed ers ian ans ly est ship ward
      hood tions ments ings ance ence age ism ist ists al ic ical ure als es rs ns ts ds ks ls gs
      ps ms
      """
    ),
    (
      .russian,
      """
      ого его ому ему ыми ими ых их ая яя ое ее ые ие ый ий ой ость ости ения ение ений ению ться
      тся ется ются ился лся лись лось ов ев ами ями ах ях ал ала али ил ила или ел ела ели ать
      ять еть ить ировать ский ская ское ские ского ской ским ских ция ции цию ией ию ием ии ам ям
      ом ем ует ает еет уют ают яют ит ят
      """
    ),
    (
      .ukrainian,
      """
      ння ення ання ів їв ється ються ся лися лася вся ати ити іти увати ський ська ське ські
      ського ської ським ських ість ості ція ції цію ої ою ею ами ями ах ях ому ого ий ий ав ив
      ила ала или али
      """
    ),
    (
      .kazakh,
      """
      ның нің дың дің тың тің лар лер дар дер тар тер лары лері ған ген қан кен ды ді ты ті сы сі
      нда нде ына іне ын ін мен бен дық дік лық лік шы ші
      """
    ),
    (
      .azerbaijaniCyrillic,
      """
      лар ләр лары ләри ларын ләрин нын нин нун нүн дыр дир дур дүр мыш миш маг мәк аҹаг әҹәк лыг
      лик луг лүк ында индә ындан индән дан дән да дә јә
      """
    ),
  ]
}
