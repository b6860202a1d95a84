"""What share of the names that people marked in news the dictionaries link, and which not."""
from collections import Counter

KINDS = {"PER": "person", "LOC": "place", "FAC": "place", "ORG": "organization"}
SETS = [("slavner/docs_ru.jsonl", False), ("nerel/train.jsonl", True), ("nerel/dev.jsonl", True)]


def outermost(spans):
    """The spans that lie in no longer one."""
    kept = []
    for span in sorted(spans, key=lambda s: (s["start"], -s["end"])):
        if not kept or span["end"] > kept[-1]["end"]:
            kept.append(span)
    return kept


def linked(document, span):
    """The linked mention of the span's kind that overlaps it, or None."""
    for mention in document["mentions"]:
        overlaps = mention["start"] < span["end"] and span["start"] < mention["end"]
        if overlaps and mention["verdict"] == "linked" and mention["kind"] == KINDS[span["type"]]:
            return mention
    return None


def run(sets, show_errors):
    print("| set | kind | gold mentions | linked | share |")
    print("| --- | --- | --- | --- | --- |")
    for name, nested in SETS:
        documents = sets.records(name)
        if not documents:
            continue
        annotated = sets.annotations((d["doc"], "ru", d["text"]) for d in documents)
        gold, found, missed, judged = Counter(), Counter(), Counter(), Counter()
        for document, annotation in zip(documents, annotated):
            spans = [s for s in document["spans"] if s["type"] in KINDS and not s.get("discontinuous")]
            for span in outermost(spans) if nested else spans:
                gold[span["type"]] += 1
                mention = linked(annotation, span)
                if mention is None:
                    missed[(span["type"], span.get("lemma") or span["text"])] += 1
                    continue
                found[span["type"]] += 1
                if str(span.get("id")).startswith("Q") and mention["entity"].startswith("Q"):
                    judged[span["id"] == mention["entity"]] += 1
        for kind in [k for k in KINDS if gold[k]]:
            print(f"| {name} | {kind} | {gold[kind]} | {found[kind]} | {found[kind] / gold[kind]:.3f} |")
        total, hits = sum(gold.values()), sum(found.values())
        print(f"| {name} | all | {total} | {hits} | {hits / total:.3f} |")
        if judged:
            print(f"| {name} | same QID | {sum(judged.values())} | {judged[True]} | "
                  f"{judged[True] / sum(judged.values()):.3f} |")
        if show_errors:
            for (kind, text), count in missed.most_common(400):
                print(f"missed\t{name}\t{kind}\t{count}\t{text}")
