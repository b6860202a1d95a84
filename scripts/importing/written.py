"""What people wrote by hand: the names that win over imported ones, and the words that stand for countries."""
import pathlib
import sys

from importing.text import fold

ROOT = pathlib.Path(__file__).resolve().parents[2]
ENTITIES = ROOT / "dictionaries/entities"

# Words that only say what kind of place it is; names are compared without them.
GENERIC = {fold(word) for word in """
    rayonu rayon vilayəti vilayət əyaləti əyalət ştatı ştat bölgəsi diyarı respublikası muxtar şəhəri şəhər dairəsi
    adası adaları qraflığı departamenti prefekturası regionu mahalı ili qubernatorluğu kantonu
    район области область провинция провинции штат край республика округ департамент регион город остров острова
    муниципалитет префектура кантон вилайет вилоят мухафаза губернаторство графство воеводство жудец уезд приход ил
    остан остан коммуна дистрикт автономная автономный
    district region oblast province state krai republic okrug department city island islands county municipality
    prefecture canton governorate voivodeship parish emirate division of the autonomous commune raion
""".split()}

SETTLEMENTS = {"capital", "city", "town", "settlement", "village", "city-district"}

# Stems of adjectives and peoples that no name of the country begins with, by country; from general knowledge.
PEOPLES = {
    "AE": "BƏƏ ОАЭ UAE эмират Emirat", "AF": "əfqan афган Afghan", "AR": "аргентин Argentin",
    "AT": "австрий Austria", "AU": "австралий", "BD": "Bengal бангладеш бенгал", "BE": "Belçika бельгий Belgian",
    "BR": "braziliya бразильск Brazil", "BY": "белорус Belarus", "CA": "канадск Canadian",
    "CH": "İsveçrə швейцар Swiss", "CL": "чилий Chilean", "CN": "Çin китай Chinese", "CO": "колумбий Colombian",
    "CU": "кубин Cuban", "CZ": "çex чешск Czech", "DE": "alman немец герман German", "DK": "датск Danish",
    "DZ": "əlcəzair алжир Algerian", "EG": "misir египет Egypt", "ES": "ispan испан Spanish", "FI": "fin финск финлянд Finnish",
    "FR": "fransız француз French", "GB": "ingilis britaniya британ англий British English England", "GE": "gürcü грузин Georgian",
    "GR": "yunan греч грек Greek", "HU": "macar венгер Hungar", "ID": "индонез Indonesian", "IE": "ирланд Irish",
    "IL": "израил Israel", "IN": "hind индий Indian", "IQ": "iraq ирак Iraqi", "IR": "iran иран Iranian",
    "IT": "italyan итальян Italian", "JP": "yapon япон Japan", "KE": "кений Kenyan", "KR": "koreya корей Korean",
    "KP": "koreya северокорей Korean", "KZ": "qazax казах Kazakh", "LB": "livan ливан Lebanese", "LY": "ливий Libyan",
    "MA": "mərakeş марокк Moroccan", "MM": "мьянм Burm", "MX": "meksika мексикан Mexic", "MY": "малайз Malaysia",
    "NG": "нигерий Nigerian", "NL": "holland голланд нидерланд Dutch", "NO": "norveç норвеж Norw", "NZ": "новозеланд Zealand",
    "PE": "перуан Peruvian", "PH": "filippin филиппин Philippin Filipino", "PK": "пакистан Pakistan", "PL": "polyak польск Polish",
    "PS": "fələstin палестин Palestin", "PT": "portuqal португал Portug", "RO": "rumın румын Romanian", "RS": "serb сербск Serbian",
    "RU": "rus российск РФ Russian", "SA": "səudiyyə саудовск Saudi", "SD": "судан Sudanese", "SE": "isveç шведск Swed",
    "SY": "suriya сирий Syrian", "TH": "tay таиланд Thai", "TN": "тунис Tunisian", "TR": "türk турец Turk",
    "TW": "тайван Taiwan", "UA": "ukrayna украин Ukrain", "US": "ABŞ США US USA amerika америк America",
    "UZ": "özbək узбек Uzbek", "VE": "венесуэл Venezuel", "VN": "vyetnam вьетнам Vietnam", "YE": "yəmən йемен Yemen",
    "ZA": "CAR ЮАР южноафрикан African",
}


class Written:
    """The records of every file but the imported ones."""

    def __init__(self):
        self.records = []
        for path in sorted(ENTITIES.glob("**/*.yaml")):
            if not path.name.startswith("registry-"):
                self.records += documents(path)
        self.places = [r for r in self.records if r["kind"] == "place"]
        self.ids = {r["id"]: r for r in self.records}
        self.countries = {
            fold(form): r for r in self.places if r["subtype"] in ("country", "territory") for form in every_form(r)}
        self.by_name = {}
        for record in self.places:
            for form in every_form(record):
                for key in keys(form) if record["subtype"] not in SETTLEMENTS else [fold(form)]:
                    self.by_name.setdefault((record.get("country"), key), record)

    def place(self, candidate):
        """The place that the candidate is, by id or by a name in its country, or None.

        The candidate's further names may be its country's and a region's: they meet smaller places only.
        """
        if candidate.id in self.ids:
            return self.ids[candidate.id]
        is_city = candidate.subtype == "city"
        for form in candidate.forms():
            for key in [fold(form)] if is_city else keys(form):
                for country in (candidate.country, None):
                    if (country, key) in self.by_name:
                        return self.by_name[(country, key)]
        for form in candidate.other_forms:
            found = self.by_name.get((candidate.country, fold(form)))
            if found and found["subtype"] in SETTLEMENTS:
                return found
        return None

    def forms(self, kinds):
        """Every folded form of the kinds, with the record's id."""
        found = {}
        for record in self.records:
            if record["kind"] in kinds:
                for form in every_form(record):
                    found.setdefault(fold(form), record["id"])
        return found

    def person_words(self):
        """Every word of every person's name, folded."""
        people = (r for r in self.records if r["kind"] == "person")
        return {word for r in people for form in every_form(r) for word in fold(form).split()}

    def context(self, country):
        """The words that stand for a country in the three languages: names without endings, adjectives."""
        words = PEOPLES.get(country, "").split()
        own = [r for r in self.places if r.get("country") == country]
        countries = [r for r in own if r["subtype"] == "country"]
        for record in countries or [r for r in own if r["subtype"] == "territory"]:
            words += [stem(record["names"][lang], lang) for lang in ("az", "ru", "en") if lang in record["names"]]
        return list(dict.fromkeys(words))


def documents(path):
    """The YAML documents of a file."""
    try:
        import yaml
    except ImportError:
        sys.exit("import-places: PyYAML is missing\nhelp: install python3-yaml")
    # All scalars are text: NO is Norway.
    loader = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
    return [r for r in yaml.load_all(path.read_text(encoding="utf8"), Loader=loader) if r]


def every_form(record):
    """Every written form of a record, whatever its status."""
    forms = list((record.get("names") or {}).values())
    for listed in (record.get("aliases") or {}).values():
        forms += listed
    return forms + [name["form"] for field in ("former", "avoid") for name in record.get(field) or []]


def keys(form):
    """The folded form, and the same without words that say what kind of place it is."""
    folded = fold(form)
    bare = " ".join(word for word in folded.split() if word not in GENERIC)
    return [folded] if bare in ("", folded) else [folded, bare]


def stem(form, lang):
    """The name without the ending that Russian declines: context words meet what begins with them."""
    if lang != "ru":
        return form
    words = form.split(" ")
    return " ".join(w[:-1] if len(w) > 4 and w[-1] in "аяйьоеыи" else w for w in words)
