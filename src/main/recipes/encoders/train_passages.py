"""Trains the encoder that reads passages of articles, and says how checkable it finds each.

  train_passages.py --passages passages.jsonl --tokenizer sentences-tokenizer.json --weights minilm.npz --out passages.pt --odds odds.txt

The passages are those that SelectionTrainer writes. Each fold is read by an encoder that has not seen its domains; a last one, trained on
all folds, reads what is kept apart and is the one that is saved. Needs torch and numpy; a quarter of an hour of two cores.
"""
import argparse
import json
import random
import time

import torch
import torch.nn.functional as F

from encoder import PassageClassifier, WordPiece
from train_pairs import DEVICE, half

BATCH, EPOCHS, APART = 32, 4, -1
BORDERLINE = 0.5  # what a passage counts that one can see otherwise


def fit(rows, tokens, reasons, a):
    torch.manual_seed(a.seed)
    rnd = random.Random(a.seed)
    model = PassageClassifier(a.weights, len(reasons)).to(DEVICE)
    model.we.weight.requires_grad_(False)
    free = [p for p in model.parameters() if p.requires_grad]
    optimiser = torch.optim.AdamW(free, lr=a.rate, weight_decay=0.01, fused=True)
    steps = EPOCHS * (len(rows) // BATCH)
    done, begun = 0, time.time()
    for _ in range(EPOCHS):
        for some in batches(rows, rnd):
            for group in optimiser.param_groups:
                group["lr"] = a.rate * min(1, 10 * (done + 1) / steps) * max(0, 1 - done / steps)
            model.train()
            loss_of(model, tokens, some, reasons).backward()
            torch.nn.utils.clip_grad_norm_(free, 1.0)
            optimiser.step()
            optimiser.zero_grad()
            done += 1
    print(f"{len(rows)} passages, {time.time() - begun:.0f} s", flush=True)
    return model


def batches(rows, rnd):
    """Batches in a random order, each of passages about as long as each other."""
    rows = rnd.sample(rows, len(rows))
    stretches = [sorted(rows[i : i + 8 * BATCH], key=lambda r: len(r["words"]) + len(r["place"])) for i in range(0, len(rows), 8 * BATCH)]
    found = [s[i : i + BATCH] for s in stretches for i in range(0, len(s), BATCH)]
    rnd.shuffle(found)
    return found


def loss_of(model, tokens, rows, reasons):
    with half():
        logits, why = model(*read(tokens, rows), with_reasons=True)
    checkable = torch.tensor([int(r["checkable"]) for r in rows], device=DEVICE)
    weight = torch.tensor([BORDERLINE if r["borderline"] else 1.0 for r in rows], device=DEVICE)
    reason = torch.tensor([reasons.index(r["reason"]) for r in rows], device=DEVICE)
    return (F.cross_entropy(logits.float(), checkable, reduction="none") * weight).mean() + 0.3 * F.cross_entropy(why.float(), reason)


def read(tokens, rows):
    return tokens.batch([(r["words"], r["place"]) for r in rows], DEVICE)


def odds(model, tokens, rows):
    model.eval()
    with torch.no_grad(), half():
        found = [model(*read(tokens, rows[i : i + 64])).float() for i in range(0, len(rows), 64)]
    logits = torch.cat(found)
    return (logits[:, 1] - logits[:, 0]).tolist()


def f1(rows, said):
    hits = sum(r["checkable"] and s >= 0 for r, s in zip(rows, said))
    return 2 * hits / (sum(s >= 0 for s in said) + sum(r["checkable"] for r in rows))


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--passages", required=True)
    p.add_argument("--tokenizer", required=True)
    p.add_argument("--weights", required=True, help="of the sentence encoder to begin with")
    p.add_argument("--out", default="passages.pt")
    p.add_argument("--odds", default="odds.txt", help="a number for each passage, in their order")
    p.add_argument("--rate", type=float, default=5e-5)
    p.add_argument("--seed", type=int, default=1)
    a = p.parse_args()
    rows = [json.loads(line) for line in open(a.passages, encoding="utf-8")]
    tokens, reasons = WordPiece(a.tokenizer), sorted({r["reason"] for r in rows})
    seen = [r for r in rows if r["fold"] != APART]
    for fold in sorted({r["fold"] for r in rows}):
        model = fit([r for r in seen if r["fold"] != fold], tokens, reasons, a)
        here = [r for r in rows if r["fold"] == fold]
        said = odds(model, tokens, here)
        for row, number in zip(here, said):
            row["odds"] = number
        if fold == APART:
            torch.save(model.state_dict(), a.out)
        print(f"fold {fold}: F1 {f1(here, said):.4f}", flush=True)
    with open(a.odds, "w") as out:
        out.writelines(f"{row['odds']:.4f}\n" for row in rows)


if __name__ == "__main__":
    main()
