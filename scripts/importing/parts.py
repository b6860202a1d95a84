"""Given and family names by language and sex, from three packages."""
import ast
import json
import unicodedata

LOCALES = {"az": ("az", "az_AZ"), "ru": ("ru", "ru_RU"), "en": ("en", "en_US"), "kk": ("kk", None),
           "tr": ("tr", "tr_TR"), "uk": ("uk", "uk_UA")}
# The names of a class have these variables in Faker; "" where the sex is not said.
FAKER = {
    "names": {"first_names_male": "m", "first_names_female": "f"},
    "surnames": {"last_names_male": "m", "last_names_female": "f", "last_names": ""},
}


class NameParts:
    """The sexes of each `(form, language)`, for given names and for surnames."""

    def __init__(self, packages):
        self.packages = packages
        self.given = self.gathered("names")
        self.family = self.gathered("surnames")

    def gathered(self, field):
        sexes = {}
        for language, (short, locale) in LOCALES.items():
            forms = [*self.mimesis(field, short), *self.faker(field, locale)]
            if language == "az":
                forms += self.az_data_generator(field)
            for form, sex in forms:
                form = unicodedata.normalize("NFC", form.strip())
                if is_name(form):
                    sexes.setdefault((form, language), set()).add(sex)
        return sexes

    def mimesis(self, field, locale):
        text = self.text("mimesis", f"mimesis/datasets/{locale}/person.json")
        names = json.loads(text).get(field, {}) if text else {}
        if isinstance(names, list):
            names = {"": names}
        for key, forms in names.items():
            for form in forms:
                yield form, {"male": "m", "female": "f"}.get(key, "")

    def faker(self, field, locale):
        text = self.text("faker", f"faker/providers/person/{locale}/__init__.py") if locale else None
        for node in ast.walk(ast.parse(text)) if text else []:
            if not isinstance(node, ast.Assign) or not isinstance(node.targets[0], ast.Name):
                continue
            sex = FAKER[field].get(node.targets[0].id)
            if sex is None:
                continue
            for leaf in ast.walk(node.value):
                if isinstance(leaf, ast.Constant) and isinstance(leaf.value, str):
                    yield leaf.value, sex

    def az_data_generator(self, field):
        data = json.loads(self.text("az-data-generator", "data_generator/data/data.json"))
        for path, form in leaves(data, []):
            joined = " ".join(path)
            is_family = "surname" in joined or "last" in joined
            if is_family != (field == "surnames") or not (is_family or "name" in joined or "first" in joined):
                continue
            sex = "f" if "female" in joined or "woman" in joined else "m" if "male" in joined or "man" in joined else None
            if sex:
                yield form, sex

    def text(self, package, file):
        archive = self.packages.wheel(package)
        found = [name for name in archive.namelist() if name.endswith(file)]
        return archive.read(found[0]).decode("utf8") if found else None


def leaves(value, path):
    """The texts in a JSON value, each with the keys above it in lower case."""
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from leaves(inner, path + [key.lower()])
    elif isinstance(value, list):
        for inner in value:
            yield from leaves(inner, path)
    elif isinstance(value, str):
        yield path, value


def is_name(form):
    return len(form) > 2 and form[0].isupper() and all(c.isalpha() or c in "-'’" for c in form)
