/// Sentences and headlines in the manner of news, one a line, written for these tests.
enum LanguageSentences {
  static let azerbaijani = """
    Prezident Bakıda keçirilən beynəlxalq forumda çıxış edib.
    Gəncədə yeni məktəbin açılışı olub
    Nazirlik hadisə ilə bağlı açıqlama yayıb.
    Neft ucuzlaşıb
    Milli Məclisin növbəti iclası sabah keçiriləcək.
    Şuşaya gedən yol təmir olunur
    Deputat bildirdi ki, qanun layihəsi hələ müzakirə edilməyib.
    «Qarabağ» Avropa Liqasında qalib gəldi
    Sumqayıtda zavodda yanğın baş verib, xəsarət alan yoxdur.
    Hava limanında bir neçə reys gecikdirilib.
    Azərbaycan və Gürcüstan arasında yük daşımaları artıb.
    Xarici işlər naziri Astanaya səfər edəcək.
    Məhkəmə hökmü qüvvədə saxladı
    İlin əvvəlindən ölkəyə iki milyon turist gəlib.
    Manatın rəsmi məzənnəsi açıqlandı
    Alimlər Xəzərin səviyyəsinin düşdüyünü deyirlər.
    Baş nazir iqtisadi vəziyyəti şərh edib
    Yeni qayda iyulun 1-dən tətbiq olunacaq.
    Vəkil apellyasiya şikayəti verib.
    Rəssamın əsərləri Parisdə sərgilənir
    Bu gün bəzi rayonlarda yağış yağacaq.
    Tramp Çinə yeni rüsumlar tətbiq edir
    """
  static let azerbaijaniASCII = """
    Prezident Bakida kecirilen beynelxalq forumda cixis edib.
    Gencede yeni mektebin acilisi olub
    Nazirlik hadise ile bagli aciqlama yayib.
    Milli Meclisin novbeti iclasi sabah kecirilecek.
    Deputat bildirdi ki, qanun layihesi hele muzakire edilmeyib.
    Sumqayitda zavodda yangin bas verib, xesaret alan yoxdur.
    Azerbaycan ve Gurcustan arasinda yuk dasimalari artib.
    Xarici isler naziri Astanaya sefer edecek.
    Ilin evvelinden olkeye iki milyon turist gelib.
    Alimler Xezerin seviyyesinin dusduyunu deyirler.
    Yeni qayda iyulun 1-den tetbiq olunacaq.
    Men sene dedim ki, o bu gun gelmeyecek.
    """
  static let russian = """
    Президент выступил на международном форуме в Баку.
    В Гяндже открыли новую школу
    Министерство распространило заявление в связи с инцидентом.
    Нефть дешевеет
    Очередное заседание парламента пройдёт завтра.
    Дорогу в Шушу ремонтируют
    Депутат отметил, что законопроект пока не обсуждался.
    «Карабах» победил в Лиге Европы
    На заводе в Сумгайыте произошёл пожар, пострадавших нет.
    В аэропорту задержаны несколько рейсов.
    Выросли грузоперевозки между Азербайджаном и Грузией.
    Глава МИД посетит Астану
    Суд оставил приговор в силе
    С начала года страну посетили два миллиона туристов.
    Объявлен официальный курс маната
    Учёные говорят о падении уровня Каспия.
    Премьер прокомментировал экономическую ситуацию
    Новые правила вступят в силу с 1 июля.
    Адвокат подал апелляцию.
    Картины художника выставлены в Париже
    Сегодня в ряде районов пройдут дожди.
    Трамп вводит пошлины против Китая
    """
  static let english = """
    The president spoke at an international forum in Baku.
    New school opens in Ganja
    The ministry issued a statement on the incident.
    Oil prices fall
    Parliament will hold its next session tomorrow.
    Road to Shusha under repair
    The lawmaker noted that the bill had not been discussed yet.
    Qarabag win Europa League match
    A fire broke out at a plant in Sumgayit; nobody was hurt.
    Several flights were delayed at the airport.
    Cargo traffic between Azerbaijan and Georgia has grown.
    Foreign minister to visit Astana
    Court upholds sentence
    Two million tourists have visited the country since January.
    Central bank sets manat rate
    Scientists say the level of the Caspian is dropping.
    Prime minister comments on economy
    New rules take effect on July 1.
    The lawyer has filed an appeal.
    Painter's works on show in Paris
    Rain is expected in some districts today.
    Trump slaps tariffs on China
    """
  static let turkish = """
    Cumhurbaşkanı Ankara'da düzenlenen uluslararası forumda konuştu.
    İzmir'de yeni okul açıldı
    Bakanlık olayla ilgili bir açıklama yayımladı.
    Meclisin gelecek oturumu yarın yapılacak.
    Milletvekili yasa tasarısının henüz görüşülmediğini söyledi.
    Bursa'da bir fabrikada yangın çıktı, yaralanan olmadı.
    Havalimanında çok sayıda uçuş gecikti.
    Türkiye ile Gürcistan arasındaki ticaret büyüyor.
    Dışişleri Bakanı yarın Astana'ya gidecek.
    Mahkeme kararı onadı ve sanığın tutukluluğu sürüyor.
    Yılbaşından bu yana ülkeye iki milyon turist geldi.
    Bilim insanları gölün kuruduğunu söylüyor.
    Yeni kurallar 1 Temmuz'dan itibaren uygulanacak.
    Avukat karara itiraz edeceklerini açıkladı.
    Ressamın eserleri Paris'te sergileniyor.
    Bugün bazı illerde yağmur bekleniyor.
    Merkez Bankası faizi değiştirmedi, dolar yükseldi.
    Galatasaray deplasmanda üç puanı üç golle aldı.
    Kazada ölen olmadı ama sekiz kişi yaralandı.
    Başkan, seçimlerin zamanında yapılacağını belirtti.
    """
  static let ukrainian = """
    Президент виступив на міжнародному форумі в Києві.
    У Львові відкрили нову школу
    Міністерство оприлюднило заяву щодо інциденту.
    Ціни на нафту падають
    Наступне засідання парламенту відбудеться завтра.
    Депутат зазначив, що законопроєкт ще не обговорювали.
    На заводі в Одесі сталася пожежа, постраждалих немає.
    В аеропорту затримали кілька рейсів.
    Зросли вантажні перевезення між Україною та Грузією.
    Голова МЗС відвідає Астану
    Суд залишив вирок без змін
    Від початку року країну відвідали два мільйони туристів.
    Оголошено офіційний курс гривні
    Вчені кажуть про падіння рівня моря.
    Нові правила набудуть чинності з 1 липня.
    Адвокат подав апеляцію.
    Картини художника виставлені в Парижі
    Сьогодні в деяких районах пройдуть дощі.
    Шевченко забив гол у першому таймі
    Трамп запроваджує мита проти Китаю
    """
  static let kazakh = """
    Президент Астанада өткен халықаралық форумда сөз сөйледі.
    Алматыда жаңа мектеп ашылды
    Министрлік оқиғаға байланысты мәлімдеме жасады.
    Парламенттің келесі отырысы ертең өтеді.
    Депутат заң жобасы әлі талқыланбағанын айтты.
    Шымкенттегі зауытта өрт шықты, зардап шеккендер жоқ.
    Әуежайда бірнеше рейс кешіктірілді.
    Қазақстан мен Грузия арасындағы жүк тасымалы өсті.
    Сыртқы істер министрі Бакуге барады.
    Сот үкімді өзгеріссіз қалдырды
    Жыл басынан бері елге екі миллион турист келді.
    Теңгенің ресми бағамы жарияланды
    Ғалымдар Каспийдің деңгейі төмендегенін айтады.
    Жаңа ережелер 1 шілдеден бастап күшіне енеді.
    Адвокат шағым түсірді.
    Суретшінің туындылары Парижде көрсетілуде
    Бүгін кейбір аудандарда жаңбыр жауады.
    Мұнай бағасы арзандады
    Үкімет басшысы экономикалық жағдайға түсініктеме берді
    Бұл туралы облыс әкімі хабарлады.
    """
  static let azerbaijaniCyrillic = """
    Президент Бакыда кечирилән бејнәлхалг форумда чыхыш едиб.
    Ҝәнҹәдә јени мәктәбин ачылышы олуб
    Назирлик һадисә илә бағлы ачыглама јајыб.
    Милли Мәҹлисин нөвбәти иҹласы сабаһ кечириләҹәк.
    Шушаја ҝедән јол тәмир олунур
    Депутат билдирди ки, ганун лајиһәси һәлә мүзакирә едилмәјиб.
    Сумгајытда заводда јанғын баш вериб.
    Һава лиманында бир нечә рејс ҝеҹикдирилиб.
    Азәрбајҹан вә Ҝүрҹүстан арасында јүк дашымалары артыб.
    Хариҹи ишләр назири Астанаја сәфәр едәҹәк.
    Мәһкәмә һөкмү гүввәдә сахлады
    Илин әввәлиндән өлкәјә ики милјон турист ҝәлиб.
    Алимләр Хәзәрин сәвијјәсинин дүшдүјүнү дејирләр.
    Баш назир игтисади вәзијјәти шәрһ едиб
    Јени гајда ијулун 1-дән тәтбиг олунаҹаг.
    Вәкил апеллјасија шикајәти вериб.
    Рәссамын әсәрләри Парисдә сәрҝиләнир
    Бу ҝүн бәзи рајонларда јағыш јағаҹаг.
    Шаирин јубилејинә һәср олунмуш ҝеҹә кечирилди.
    Колхозчулар памбыг јығымына башладылар.
    """
}
