"""How far the entities of one sentence agree between its Azerbaijani, Russian and English versions."""
from collections import Counter

LANGUAGES = ["az", "ru", "en"]


def linked(annotation):
    """The linked ids of a sentence, each as often as it is linked."""
    return Counter(m["entity"] for m in annotation["mentions"] if m["verdict"] == "linked")


def run(sets, show_errors):
    sentences = sets.records("parallel_flores/sentences.jsonl")
    if not sentences:
        return
    ids = {}
    for lang in LANGUAGES:
        annotated = sets.annotations((str(s["n"]), lang, s[lang]) for s in sentences)
        ids[lang] = [set(linked(a)) for a in annotated]
    print("| parallel_flores | linked left | linked right | in both | F1 |")
    print("| --- | --- | --- | --- | --- |")
    for left, right in [("az", "en"), ("az", "ru"), ("ru", "en")]:
        pairs = list(zip(ids[left], ids[right]))
        both = sum(len(a & b) for a, b in pairs)
        lefts, rights = sum(len(a) for a, _ in pairs), sum(len(b) for _, b in pairs)
        print(f"| {left}-{right} | {lefts} | {rights} | {both} | {2 * both / max(1, lefts + rights):.3f} |")
        if show_errors:
            for sentence, (a, b) in zip(sentences, pairs):
                for lang, extra in ((left, a - b), (right, b - a)):
                    for entity in sorted(extra):
                        print(f"only {lang}\t{left}-{right}\t{sentence['n']}\t{entity}\t"
                              f"{sentence[left]}\t{sentence[right]}")
