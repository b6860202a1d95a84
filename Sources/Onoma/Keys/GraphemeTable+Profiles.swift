// Source: correspondences counted over 25,948 entities named in az, ru and en (EveryPolitician,
// BMLAMA-53, CLDR 41, Who's On First, OpenSanctions rigour 1.3.0), ambiguous letters with every
// reading that the counts show.
extension GraphemeTable {
  /// The table of a profile.
  static func of(_ profile: SpellingProfile) -> GraphemeTable {
    switch profile {
    case .azerbaijani: azerbaijani
    case .azerbaijaniASCII: azerbaijaniASCII
    case .cyrillic: cyrillic
    case .latin: latin
    }
  }

  private static let digits = "0=0 1=1 2=2 3=3 4=4 5=5 6=6 7=7 8=8 9=9 "

  private static let cyrillic = GraphemeTable(
    digits + """
      а=a б=b в=v г=g|h ґ=g д=d е=e ё=yo ж=Z з=z и=i й=y к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u
      ф=f х=x ц=T ч=C ш=S щ=SC ъ= ы=I ь= э=e ю=yu я=ya дж=J тс=T тц=T дз=dz|z|J тч=C|tC
      і=i ї=yi є=ye ў=v
      ә=E ғ=G қ=q ң=ng|n ө=O ұ=u ү=U һ=h ҝ=g ҹ=J ј=y ҳ=h ҷ=J ӣ=i ӯ=u
      җ=J|Z ҡ=q ҙ=z|d ҫ=s ӑ=a ӗ=e ӳ=U ӧ=O ӓ=E ӕ=E ӱ=U ӟ=J ӵ=C ӝ=J
      љ=l њ=n ђ=J ћ=C џ=J ѓ=g ќ=k ѕ=dz
      """
  )

  private static let azerbaijani = GraphemeTable(
    """
    a=a b=b c=J ç=C d=d e=e ə=E ä=E f=f g=g ğ=G h=h x=x ı=I i=i j=Z k=k q=q l=l m=m n=n o=o ö=O
    p=p r=r s=s ş=S t=t u=u ü=U v=v w=v y=y z=z
    sh=S|sh ch=C kh=x|kh gh=G zh=Z|zh ts=T dz=dz dj=J ks=ks â=a î=i û=u
    öv=Ov|av bəy=bEy|bek bəyov=bEyov|bekov
    """,
    over: marked
  )

  private static let azerbaijaniASCII = GraphemeTable(
    "c=J|C s=s|S e=e|E g=g|G w=S|v", over: azerbaijani
  )

  private static let latin = GraphemeTable(
    """
    a=a b=b d=d e=e f=f g=g rh=rh|r h=h i=i j=J|y k=k l=l m=m n=n o=o p=p q=q r=r s=s t=t u=u v=v
    w=v|u x=ks|x z=z c=k|J
    shch=SC schtsch=SC tsch=C dsch=J dsh=J sch=S|sk tch=C|tC dzh=J dj=J zh=Z sh=S ch=C|x cz=C|T
    sz=S|s kh=x gh=G ph=f th=t|th ts=T tz=T ck=k qu=kv|k dz=dz ce=se|Je ci=si|Ji cy=sI|JI ge=ge|Je gi=gi|Ji
    oo=u ou=u ee=i ea=e ie=ie|i ai=ay ei=ey g'=G
    """,
    over: marked
  )

  // Letters with marks, which every Latin profile reads alike.
  private static let marked = GraphemeTable(
    digits + """
      dž=J č=C š=S ž=Z ş=S ș=S ç=C ğ=G ǧ=G ı=I ö=O ü=U ə=E ä=E æ=E ñ=n|ng ń=n ň=n ł=l ø=O œ=O
      å=o ß=s ř=r ð=d þ=t ť=t ț=T ţ=T ś=s ź=z ż=Z ć=C ḩ=h ḥ=h ģ=g ķ=k ļ=l ņ=n đ=d
      ḍ=d ḑ=d ď=d ṭ=t ħ=h ṣ=s ẓ=z ẕ=z ġ=g ĝ=J ĉ=C ĵ=Z ŝ=S ľ=l ĺ=l ŕ=r ŭ=u ų=u ű=u ů=u
      à=a á=a â=a ã=a ā=a ă=a ą=a è=e é=e ê=e ë=e ē=e ė=e ę=e ě=e
      ì=i í=i î=i ï=i ī=i į=i ò=o ó=o ô=o õ=o ō=o ő=o ù=u ú=u û=u ū=u ý=I ÿ=I
      """
  )
}
