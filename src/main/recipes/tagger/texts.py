"""Writes the texts that a larger tagger tags for ours, one sentence a line: texts.py DATA TEXTS."""

import glob
import gzip
import json
import random
import re
import sys
import zlib

SHORTEST, LONGEST = 10, 400
PREMISES = {"mnli", "rte", "cad"}


def rows(pattern):
    for name in sorted(glob.glob(pattern)):
        with gzip.open(name, "rt") if name.endswith(".gz") else open(name) as lines:
            yield from map(json.loads, lines)


def texts(data):
    """Ours, and what stands under free licences; no article of a domain that is kept apart."""
    for dossier in rows(f"{data}/assay_dossiers/*.jsonl"):
        for issue in dossier["issues"]:
            yield from (statement["text"] for statement in issue["statements"])
    for pair in rows(f"{data}/assay_pairs/*.jsonl"):
        yield from (side["text"] for side in (pair["a"], pair["b"]))
    for article in rows(f"{data}/assay_articles/*.jsonl"):
        if zlib.crc32(article["domain"].encode()) % 5:
            yield from (unit["quote"] for unit in article["units"])
    for sentence in rows(f"{data}/G_sentences/wikipedia_sentences.jsonl"):
        if sentence["src"] == "fm2_wiki":
            yield sentence["text"]
    for pair in rows(f"{data}/nli_train/train.jsonl.gz"):
        if pair["set"] in PREMISES:
            yield from (pair["a"], pair["b"])


def main(data, target):
    random.seed(3)
    lines = {re.sub(r"\s+", " ", text).strip() for text in texts(data)}
    kept = sorted(line for line in lines if SHORTEST < len(line) < LONGEST)
    random.shuffle(kept)
    with open(target, "w") as out:
        out.writelines(line + "\n" for line in kept)
    print(f"{len(kept)} sentences")


if __name__ == "__main__":
    main(*sys.argv[1:])
