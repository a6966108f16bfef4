/** The three measures of coreference chains that CoNLL averages: MUC, B³ and CEAF over entities. Mentions are plain keys. */
export type Chains = readonly ReadonlySet<number>[];

function byMention(chains: Chains): Map<number, ReadonlySet<number>> {
  return new Map(
    chains.flatMap((chain) => [...chain].map((mention): [number, ReadonlySet<number>] => [mention, chain])),
  );
}

/** Links kept of those that the chains need. */
function links(chains: Chains, others: Chains): { readonly kept: number; readonly all: number } {
  const home = byMention(others);
  let kept = 0;
  let all = 0;
  for (const chain of chains) {
    const parts = new Set<unknown>([...chain].map((mention) => home.get(mention) ?? mention));
    kept += chain.size - parts.size;
    all += chain.size - 1;
  }
  return { kept, all };
}

/** In per cent. */
export interface Share {
  readonly precision: number;
  readonly recall: number;
}

const share = (part: number, all: number) => (all === 0 ? 0 : (100 * part) / all);

/** MUC: links. */
export function muc(ours: Chains, gold: Chains): Share {
  const given = links(ours, gold);
  const found = links(gold, ours);
  return { precision: share(given.kept, given.all), recall: share(found.kept, found.all) };
}

function overlap(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let shared = 0;
  for (const mention of a) if (b.has(mention)) shared += 1;
  return shared;
}

function cubed(chains: Chains, others: Chains): { readonly sum: number; readonly all: number } {
  const home = byMention(others);
  let sum = 0;
  let all = 0;
  for (const chain of chains) {
    for (const mention of chain) {
      all += 1;
      const other = home.get(mention);
      if (other) sum += overlap(chain, other) / chain.size;
    }
  }
  return { sum, all };
}

/** B³: mentions, each by how much of its chain is right. Precision and recall in per cent. */
export function bCubed(ours: Chains, gold: Chains): Share {
  const p = cubed(ours, gold);
  const r = cubed(gold, ours);
  return { precision: share(p.sum, p.all), recall: share(r.sum, r.all) };
}

/** CEAF-e: entities aligned one to one, the most alike first (greedy, which is at most the best alignment). */
export function ceaf(ours: Chains, gold: Chains): Share {
  const pairs: { readonly i: number; readonly j: number; readonly alike: number }[] = [];
  const home = new Map<number, number>(
    gold.flatMap((chain, j) => [...chain].map((mention): [number, number] => [mention, j])),
  );
  for (const [i, chain] of ours.entries()) {
    const near = new Set([...chain].flatMap((mention) => home.get(mention) ?? []));
    for (const j of near) {
      const other = gold[j]!;
      pairs.push({ i, j, alike: (2 * overlap(chain, other)) / (chain.size + other.size) });
    }
  }
  pairs.sort((a, b) => b.alike - a.alike);
  const usedOurs = new Set<number>();
  const usedGold = new Set<number>();
  let right = 0;
  for (const { i, j, alike } of pairs) {
    if (usedOurs.has(i) || usedGold.has(j)) continue;
    usedOurs.add(i);
    usedGold.add(j);
    right += alike;
  }
  return { precision: share(right, ours.length), recall: share(right, gold.length) };
}
