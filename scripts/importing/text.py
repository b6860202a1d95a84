"""How names are compared here, and which letters a language writes."""
import difflib
import re
import unicodedata

LETTERS = {
    "az": re.compile(r"^[A-VX-Za-vx-zÇçƏəĞğIıİiÖöŞşÜü' ’.\-]+$"),
    "en": re.compile(r"^[A-Za-z\u00C0-\u00FF' ’.\-]+$"),
    "tr": re.compile(r"^[A-Za-zÇçĞğIıİiÖöŞşÜüÂâÎîÛû' ’.\-]+$"),
    "ru": re.compile(r"^[А-Яа-яЁё' ’.\-]+$"),
    "uk": re.compile(r"^[А-ЩЬЮЯҐЄІЇа-щьюяґєії' ’.\-]+$"),
    "be": re.compile(r"^[А-Яа-яЁёІіЎў' ’.\-]+$"),
    "kk": re.compile(r"^[А-Яа-яЁёӘәҒғҚқҢңӨөҰұҮүҺһІі' ’.\-]+$"),
    "ka": re.compile(r"^[ა-ჰ \-]+$"),
    "hy": re.compile(r"^[Ա-Ֆա-և \-]+$"),
}

# Latin letters that stand for one another when names are compared.
SAME = str.maketrans({"ı": "i", "ə": "e", "ǝ": "e", "ё": "е", "й": "и", "ø": "o", "đ": "d", "ł": "l", "ð": "d",
                      "ß": "ss", "æ": "ae", "œ": "oe", "'": "", "’": "", "ʻ": "", "ʼ": "", "-": " ", "‑": " ", ".": ""})

# What has no marks to take off.
PLAIN = re.compile("^[a-zа-я ]*$")

# Only for telling whether two names sound alike at all: every sibilant is an s, and h and w are nothing.
SOUNDS = dict(zip("абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
                  ["a", "b", "f", "g", "d", "e", "e", "s", "s", "i", "i", "k", "l", "m", "n", "o", "p", "r", "s", "t",
                   "u", "f", "", "s", "s", "s", "s", "", "i", "", "e", "u", "a"]))
LATIN_SOUNDS = [("tsch", "s"), ("sch", "s"), ("zh", "s"), ("ch", "s"), ("sh", "s"), ("kh", ""), ("ph", "f"),
                ("gh", "g"), ("th", "t"), ("ck", "k"), ("qu", "k"), ("x", "ks"), ("c", "k"), ("q", "k"),
                ("w", ""), ("y", "i"), ("z", "s"), ("j", "s"), ("v", "f"), ("h", "")]


def fold(form):
    """The form without case, marks, hyphens and apostrophes: the text under which names are compared."""
    lowered = form.replace("İ", "I").lower().translate(SAME)
    if PLAIN.match(lowered):
        return " ".join(lowered.split())
    lowered = unicodedata.normalize("NFD", lowered)
    return " ".join("".join(c for c in lowered if not unicodedata.combining(c)).split())


def is_written(form, lang):
    """Whether the form has the letters of its language, and the shape of a name."""
    return bool(form) and len(form) < 60 and form[0].isupper() and bool(LETTERS[lang].match(form)) \
        and form == unicodedata.normalize("NFC", form).strip() and "  " not in form and not form[-1] in "-'’." \
        and not form.endswith("ского")


def english(form, country=""):
    """The English form: marks that no Western language has fall off (Maḩwīt, Mahwit; Malmö stays)."""
    if country in ("RU", "UA", "BY"):
        form = form.replace("’", "").replace("'", "").replace("ë", "yo")
    form = form.removesuffix(" Shahri").replace("ǝ", "a").replace("Ə", "A").replace("ə", "a").replace("ı", "i").replace("’", "'")
    form = form.replace("‘", "'").replace("ʻ", "'").replace("ʼ", "'")
    form = form.translate(str.maketrans("łŁđĐ", "lLdD"))
    if all(ord(c) < 0x100 for c in form):
        return form
    parts = unicodedata.normalize("NFD", form)
    return "".join(c for c in parts if not unicodedata.combining(c))


def sounds(form):
    """A rough spelling of how a Latin or Cyrillic form sounds, without vowels."""
    text = fold(form)
    for written, sound in LATIN_SOUNDS:
        text = text.replace(written, sound)
    text = "".join(SOUNDS.get(c, c) for c in text if c.isalpha())
    for cluster in ("ds", "ts", "ks"):
        text = text.replace(cluster, "s")
    return re.sub(r"(.)\1+", r"\1", re.sub("[aeiou]", "", text)) or text


def sound_alike(left, right, least):
    """Whether two forms may be one name in two languages."""
    return difflib.SequenceMatcher(None, sounds(left), sounds(right), autojunk=False).ratio() >= least
