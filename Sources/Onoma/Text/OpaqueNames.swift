/// The names by which addresses and files are told from words. Written for Onoma: of IANA's
/// top-level domains those that news of the region cites and that are no words of en, az or ru.
enum OpaqueNames {
  /// Last labels of host names.
  static let topLevelDomains = set(
    """
    az com org net info edu gov mil int biz ru su tr ge am ir kz uz tm kg tj ua by md lt lv ee pl \
    de fr uk eu us ca au nl ch es pt gr bg ro hu cz sk rs hr cn jp kr il ae sa qa tv cc io co ai \
    app dev news media online site press agency
    """)

  /// File-name extensions.
  static let fileExtensions = set(
    """
    txt doc docx xls xlsx ppt pptx pdf rtf odt ods odp csv tsv json jsonl xml html htm css js ts \
    py rb swift rs sh yaml yml toml ini cfg conf md tex sql db zip rar tar gz bz2 xz 7z exe dll \
    apk dmg iso jpg jpeg png gif svg webp bmp tif tiff ico mp3 mp4 avi mkv mov wav flac ogg webm \
    m4a epub djvu fb2 psd
    """)

  private static func set(_ names: String) -> Set<String> {
    Set(names.split(separator: " ").map(String.init))
  }
}
