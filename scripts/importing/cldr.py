"""Countries, territories and first-level subdivisions with their names, from CLDR."""
import json
import xml.etree.ElementTree as ElementTree

COMMON = "usr/share/unicode/cldr/common"


class CLDR:
    """The CLDR files of the Debian package, and the QIDs that rigour has for territories."""

    def __init__(self, packages):
        self.files = packages.debian("unicode-cldr-core")
        lines = packages.wheel("rigour").read("rigour/data/territories/data.jsonl").decode("utf8").splitlines()
        territories = [json.loads(line) for line in lines if line]
        self.qids = {t["code"]: t["qid"] for t in territories if t.get("qid")}

    def tree(self, name):
        return ElementTree.fromstring(self.files[f"{COMMON}/{name}.xml"])

    def qid(self, code):
        """The QID of a country (`az`) or a subdivision (`cnyn`), or None."""
        code = code.lower()
        return self.qids.get(code if len(code) == 2 else f"{code[:2]}-{code[2:]}")

    def codes(self):
        """The ISO codes of countries and territories that are in use."""
        return [code for code in self.subdivisions() if len(code) == 2] + self.territories_without_parts()

    def territories_without_parts(self):
        tree = self.tree("validity/region")
        ranges = next(n.text for n in tree.iter("id") if n.get("idStatus") == "regular").split()
        found = [code for item in ranges for code in unrolled(item)]
        return sorted(set(found) - set(self.subdivisions()))

    def subdivisions(self):
        """The first-level subdivisions of each country, by its code."""
        groups = self.tree("supplemental/subdivisions").iter("subgroup")
        return {g.get("type"): g.get("contains").split() for g in groups if len(g.get("type")) == 2}

    def territory_names(self, lang):
        """The names of countries and territories, by ISO code; the variants of a name follow it."""
        names = {}
        for node in self.tree(f"main/{lang}").iter("territory"):
            if node.text and len(node.get("type")) == 2 and node.get("alt") is None:
                names[node.get("type")] = node.text
        return names

    def subdivision_names(self, lang):
        """The names of subdivisions, by their CLDR code."""
        if f"{COMMON}/subdivisions/{lang}.xml" not in self.files:
            return {}
        nodes = self.tree(f"subdivisions/{lang}").iter("subdivision")
        return {node.get("type"): node.text for node in nodes if node.text and node.get("alt") is None}


def unrolled(item):
    """The codes of `AC~G` (AC, AD … AG), or the one code that the item is."""
    start, _, end = item.partition("~")
    if not end:
        return [start]
    return [start[:-1] + chr(c) for c in range(ord(start[-1]), ord(end) + 1)]
