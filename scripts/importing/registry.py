"""Lays imported places out as the record files of dictionaries/entities/place."""
from importing.written import ENTITIES

CONTINENTS = {"AF": "africa", "AN": "oceania", "AS": "asia", "EU": "europe", "NA": "north-america",
              "OC": "oceania", "SA": "south-america"}
ORDER = ["az", "ru", "en"]
NEEDS_QUOTES = set(":#&*!|>%@`\"[]{},")


def write_files(places, continents):
    """Writes a file a continent for cities and for the rest; returns how many there are."""
    folder = ENTITIES / "place"
    for old in folder.glob("registry-*.yaml"):
        old.unlink()
    files = {}
    for place in places:
        group = "cities" if place.subtype == "city" else "areas"
        continent = CONTINENTS[continents.get(place.country, "OC")]
        files.setdefault(f"registry-{group}-{continent}.yaml", []).append(place)
    for name, members in sorted(files.items()):
        members.sort(key=lambda place: (place.country, -place.prominence, place.id))
        (folder / name).write_text("".join(map(record, members)), encoding="utf8")
    return len(files)


def record(place):
    """The place as one YAML document, in the canonical layout."""
    lines = ["---", f"id: {place.id}", "kind: place", f"subtype: {place.subtype}", f"country: {place.country}",  # NO is Norway: the reader of records knows no booleans
             f"prominence: {place.prominence}"]
    names = ", ".join(f"{lang}: {scalar(place.names[lang])}" for lang in ORDER if lang in place.names)
    lines.append(f"names: {{{names}}}")
    others = sorted(lang for lang in place.names if lang not in ORDER)
    if others:
        lines += ["aliases:"] + [f"  {lang}: [{scalar(place.names[lang])}]" for lang in others]
    if place.needs_context:
        lines += [f"context: [{', '.join(map(scalar, place.context))}]", "requires: context"]
    lines.append(f"sources: [{place.source}]" if place.id[0] != "Q" else f"sources: [{place.source}, rigour]")
    return "\n".join(lines) + "\n"


def scalar(text):
    """The text as a YAML scalar."""
    plain = not NEEDS_QUOTES & set(text) and text.lower() not in ("no", "yes", "on", "off", "null", "true", "false")
    return text if plain and text[:1] not in "'-? " else '"' + text.replace('"', '\\"') + '"'
