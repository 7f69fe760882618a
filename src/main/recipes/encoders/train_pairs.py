"""Trains the pair classifier in two stages and scores it.

  train_pairs.py inference --data DATA --tokenizer tokenizer.json --weights bge.npz --out one.pt --minutes 22 --rate 8e-5
  train_pairs.py dossiers  --data DATA --tokenizer tokenizer.json --from one.pt --out two.pt --minutes 86 --rate 5e-5 --written ../statements/propositions.jsonl
  train_pairs.py score     --data DATA --tokenizer tokenizer.json --from two.pt --pairs gold/pairs.jsonl

Stage one teaches inference on public sets; stage two the real task: statements of different articles on one topic.
Uses a GPU where there is one. Needs torch and numpy.
"""
import argparse
import collections
import pathlib
import random
import time

import numpy as np
import torch
import torch.nn.functional as F

import pairs
from encoder import PairClassifier, WordPiece

DEVICE = "cuda" if torch.cuda.is_available() else "cpu"
CLASS_WEIGHTS = torch.tensor([1.2, 0.8, 1.1], device=DEVICE)


def half():
    """bfloat16 where the processor computes in it; elsewhere it would be twenty times slower than float32."""
    computes = DEVICE == "cuda" or torch.cpu._is_avx512_bf16_supported() or torch.cpu._is_amx_tile_supported()
    return torch.autocast(DEVICE, dtype=torch.bfloat16, enabled=computes)


def probabilities(model, tokens, rows, size=64):
    """Class probabilities [rows, 3], the mean of both directions."""
    model.eval()
    found = [None] * len(rows)
    order = sorted(range(len(rows)), key=lambda i: len(rows[i][0]) + len(rows[i][1]))
    with torch.no_grad(), half():
        for k in range(0, len(order), size):
            part = order[k : k + size]
            there = model(*tokens.batch([(rows[i][0], rows[i][1]) for i in part], DEVICE))
            back = model(*tokens.batch([(rows[i][1], rows[i][0]) for i in part], DEVICE))
            mean = (torch.softmax(there.float(), 1) + torch.softmax(back.float(), 1)) / 2
            for i, p in zip(part, mean.tolist()):
                found[i] = p
    return np.array(found)


def scores(model, tokens, rows):
    table = collections.Counter(zip((r[2] for r in rows), probabilities(model, tokens, rows).argmax(1).tolist()))
    f1 = [2 * table[l, l] / max(1, sum(n for (g, p), n in table.items() if p == l) + sum(n for (g, p), n in table.items() if g == l))
          for l in range(3)]
    return f"macro-F1 {sum(f1) / 3:.3f} (supports {f1[0]:.2f}, neutral {f1[1]:.2f}, contradicts {f1[2]:.2f}; {len(rows)} pairs)"


def inference_epochs(data, rnd):
    """Without end: the training pairs of the first stage, one epoch after another."""
    rows = pairs.inference(data)
    while True:
        rnd.shuffle(rows)
        # an entailment keeps its direction; a contradiction holds both ways
        yield [(b, a, y) if y == pairs.CONTRADICTS and rnd.random() < 0.35 else (a, b, y) for a, b, y in rows]


def dossier_epochs(data, written_here, rnd):
    """Without end: the training pairs of the second stage, one epoch after another."""
    public, written = pairs.inference(data), pairs.authored(data)
    dossiers = [(d, pairs.by_label(d)) for d in pairs.dossiers(data) if not pairs.kept_apart(d)]
    texts = pairs.statements([d for d, _ in dossiers])
    neighbours = pairs.side_by_side(data)
    counted = [pair for pair in map(pairs.without_count, texts) if pair]
    loose = [(topic, found) for topic, found in pairs.propositions(written_here) if not pairs.one_in_five(topic)]
    while True:
        rows = [p for d, found in dossiers for p in pairs.sampled(d, found, rnd)]
        rows += rnd.sample(public, min(len(public), len(rows) // 7)) + rnd.sample(written, len(written) // 2)
        rows += [pairs.near_copy(t, rnd) for t in rnd.sample(texts, len(texts) // 14)]
        rows += rnd.sample(neighbours, min(len(neighbours), 2500)) + counted
        rows += [pairs.framed(p, topic, rnd) for topic, found in loose for p in found if p[2] != pairs.NEUTRAL or rnd.random() < 0.6]
        rnd.shuffle(rows)
        # direction carries no meaning in the product
        yield [(b, a, y) if rnd.random() < 0.5 else (a, b, y) for a, b, y in rows]


def batches(rows, size, rnd):
    """Batches of like length out of windows of forty."""
    for k in range(0, len(rows), size * 40):
        window = sorted(rows[k : k + size * 40], key=lambda r: len(r[0]) + len(r[1]))
        parts = [window[i : i + size] for i in range(0, len(window), size)]
        rnd.shuffle(parts)
        yield from parts


def train(stage, model, tokens, a):
    rnd = random.Random(a.seed)
    held = [p for d in pairs.dossiers(a.data) if pairs.kept_apart(d) for p in pairs.of_dossier(d, across=30)]
    held = random.Random(1).sample(held, min(900, len(held)))
    model.we.weight.requires_grad_(stage == "inference")
    free = [p for p in model.parameters() if p.requires_grad]
    decayed, plain = [p for p in free if p.dim() > 1], [p for p in free if p.dim() == 1]
    optimiser = torch.optim.AdamW([{"params": decayed, "weight_decay": 0.01}, {"params": plain, "weight_decay": 0.0}], lr=a.rate, fused=True)
    begun = told = time.time()
    step = 0
    epochs = inference_epochs(a.data, rnd) if stage == "inference" else dossier_epochs(a.data, a.written, rnd)
    for epoch, rows in enumerate(epochs, 1):
        for batch in batches(rows, a.batch, rnd):
            done = (time.time() - begun) / 60 / a.minutes
            if done >= 1:
                torch.save(model.state_dict(), a.out)
                print(f"end: {step} steps, {epoch} epochs; topics kept apart: {scores(model, tokens, held)}", flush=True)
                return
            for group in optimiser.param_groups:
                group["lr"] = a.rate * min(1, step / 150) * (1 - done)
            model.train()
            with half():
                logits = model(*tokens.batch([(x, y) for x, y, _ in batch], DEVICE))
            labels = torch.tensor([y for *_, y in batch], device=DEVICE)
            loss = F.cross_entropy(logits.float(), labels, weight=None if stage == "inference" else CLASS_WEIGHTS, label_smoothing=0.05)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(free, 1.0)
            optimiser.step()
            optimiser.zero_grad()
            step += 1
            if time.time() - told > 480:
                told = time.time()
                torch.save(model.state_dict(), a.out)
                print(f"{told - begun:.0f} s, step {step}, epoch {epoch}; topics kept apart: {scores(model, tokens, held)}", flush=True)


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("stage", choices=("inference", "dossiers", "score"))
    p.add_argument("--data", type=pathlib.Path, required=True, help="folder of the data sets")
    p.add_argument("--written", type=pathlib.Path, help="propositions.jsonl; only for the second stage")
    p.add_argument("--weights", help="of the sentence encoder; only to begin with")
    p.add_argument("--tokenizer", required=True)
    p.add_argument("--from", dest="start")
    p.add_argument("--out", default="model.pt")
    p.add_argument("--minutes", type=float, default=60)
    p.add_argument("--rate", type=float, default=5e-5)
    p.add_argument("--batch", type=int, default=32)
    p.add_argument("--seed", type=int, default=5)
    p.add_argument("--pairs", nargs="*", default=[])
    a = p.parse_args()
    torch.manual_seed(a.seed)
    model, tokens = PairClassifier(a.weights).to(DEVICE), WordPiece(a.tokenizer)
    if a.start:
        state = {k: torch.tensor(v) for k, v in np.load(a.start).items()} if a.start.endswith(".npz") else torch.load(a.start, map_location=DEVICE)
        model.load_state_dict(state)
    if a.stage != "score":
        train(a.stage, model, tokens, a)
    for path in a.pairs:
        print(path, scores(model, tokens, pairs.annotated(path)))
    if a.stage == "score" and a.written:
        apart = [p for topic, found in pairs.propositions(a.written) if pairs.one_in_five(topic) for p in found]
        print(a.written, "topics kept apart:", scores(model, tokens, apart))


if __name__ == "__main__":
    main()
