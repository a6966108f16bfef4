import { mix, mix2, mix3 } from '../model/hash.ts';
import { type Configuration, LEFT, N, NODE } from './configuration.ts';
import { C, CELL, type SentenceInput } from './sentence-input.ts';

/** Most features that `labelFeatures` writes. */
export const MOST_LABEL_FEATURES = 64;

/** Writes the features of the arc that `transition` would draw, for the choice of its relation; returns their number. */
export function labelFeatures(out: Int32Array, input: SentenceInput, state: Configuration, transition: number): number {
  const { nodes, stack, depth, next } = state;
  const cells = input.cells;
  const dependent = stack[depth - 1]!;
  const head = state.headFor(transition);
  const left = transition === LEFT;
  const direction = left ? 1 : 0;
  const D = (dependent + 1) * CELL;
  const H = (head + 1) * CELL;
  const nd = dependent * NODE;
  const nh = head * NODE;
  const dw = cells[D + C.word]!;
  const dp = cells[D + C.tag]!;
  const hw = cells[H + C.word]!;
  const hp = cells[H + C.tag]!;
  const dc = cells[D + C.coarse]!;
  const hc = cells[H + C.coarse]!;
  const dl = nodes[nd + N.left]!;
  const dr = nodes[nd + N.right]!;
  const dlw = cells[(dl + 1) * CELL + C.word]!;
  const drw = cells[(dr + 1) * CELL + C.word]!;
  const hl = nodes[nh + N.left]!;
  const hr = nodes[nh + N.right]!;
  const dlL = labelOf(nodes, dl);
  const drL = labelOf(nodes, dr);
  const hlL = labelOf(nodes, hl);
  const hrL = labelOf(nodes, hr);
  const gap = Math.min(Math.abs(head - dependent), 5) * 2 + direction;
  const b0p = cells[(next + 1) * CELL + C.tag]!;
  const before = cells[dependent * CELL + C.tag]!;
  const after = cells[(dependent + 2) * CELL + C.tag]!;
  let k = 0;
  out[k++] = mix(300, direction);
  out[k++] = mix2(301, dw, direction);
  out[k++] = mix2(302, dp, direction);
  out[k++] = mix2(303, hw, direction);
  out[k++] = mix2(304, hp, direction);
  out[k++] = mix3(305, dw, hw, direction);
  out[k++] = mix3(306, dw, hp, direction);
  out[k++] = mix3(307, dp, hw, direction);
  out[k++] = mix3(308, dp, hp, gap);
  out[k++] = mix3(309, dp, hp, direction);
  out[k++] = mix3(310, dc, hc, gap);
  out[k++] = mix3(311, dp, dlw, direction);
  out[k++] = mix3(312, dw, dlw, hp);
  out[k++] = mix3(313, dlw, hw, dc);
  out[k++] = mix3(314, dp, dlL * 64 + drL, direction);
  out[k++] = mix3(315, dp, dlL, hp);
  out[k++] = mix3(316, dp, drL, hp);
  out[k++] = mix3(317, hp, hlL * 64 + hrL, mix2(4, dp, direction));
  out[k++] = mix3(318, hw, left ? hlL : hrL, dp);
  out[k++] = mix3(319, hp, hlL, mix2(5, dp, hrL));
  out[k++] = mix3(320, before, dp, hp);
  out[k++] = mix3(321, dp, after, hp);
  out[k++] = mix3(322, dp, b0p, hp);
  out[k++] = mix3(323, cells[D + C.suffix]!, hp, direction);
  out[k++] = mix3(324, cells[H + C.suffix]!, dp, direction);
  out[k++] = mix3(325, cells[D + C.suffix]!, cells[H + C.suffix]!, direction);
  out[k++] = mix3(326, drw, dp, direction);
  out[k++] = mix3(327, nodes[nd + N.leftCount]!, dp, hp);
  out[k++] = mix3(328, hw, dw, labelOf(nodes, nodes[nd + N.left2]!));
  out[k++] = mix3(329, dc, dlL, mix2(6, labelOf(nodes, nodes[nd + N.left2]!), drL));
  out[k++] = mix3(330, hrL, labelOf(nodes, nodes[nh + N.right2]!), mix2(7, dp, hc));
  out[k++] = mix3(331, hw, b0p, dp);
  return k;
}

/** Label of a node's arc, 0 for no node. */
function labelOf(nodes: Int32Array, node: number): number {
  return node < 0 ? 0 : nodes[node * NODE + N.label]!;
}
