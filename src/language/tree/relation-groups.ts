/**
 * Relations by kind. The parser chooses a transition together with the kind of relation that it draws, which tells apart arcs
 * that one linear score cannot; the relation itself is then chosen within the kind.
 */
const GROUPS: readonly string[] = [
  'punct',
  'det nmod:poss nummod amod compound flat nmod:desc compound:prt flat:foreign',
  'case mark cc fixed cc:preconj det:predet',
  'aux cop aux:pass',
  'nsubj csubj expl nsubj:pass nsubj:outer csubj:pass csubj:outer',
  'obj iobj xcomp ccomp',
  'obl advmod obl:agent obl:unmarked obl:npmod obl:tmod',
  'nmod acl appos acl:relcl nmod:unmarked nmod:npmod nmod:tmod advcl:relcl',
  'conj',
  'advcl parataxis discourse vocative list dislocated orphan goeswith reparandum dep',
  'root',
];

/** Number of kinds of relation. */
export const RELATION_GROUPS = GROUPS.length;

const OTHER = 9;

/** Kind of each relation of a list. */
export function groupsOf(relations: readonly string[]): Uint8Array {
  const known = new Map(
    GROUPS.flatMap((group, index) => group.split(' ').map((relation) => [relation, index] as const)),
  );
  return Uint8Array.from(relations, (relation) => known.get(relation) ?? known.get(relation.split(':')[0]!) ?? OTHER);
}
