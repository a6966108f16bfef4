import { mix, mix2, mix3 } from '../model/hash.ts';
import { type Configuration, N, NODE } from './configuration.ts';
import { C, CELL, type SentenceInput } from './sentence-input.ts';

/** Most features that `transitionFeatures` writes. */
export const MOST_TRANSITION_FEATURES = 160;

/**
 * Writes the features of a configuration for the choice of transition into `out` and returns their number: the top three of the
 * stack, the first three of the buffer, their outermost children and labels, distances and valencies.
 */
export function transitionFeatures(out: Int32Array, input: SentenceInput, state: Configuration): number {
  const { nodes, stack, depth, next, count } = state;
  const cells = input.cells;
  const s0 = depth > 0 ? stack[depth - 1]! : -1;
  const s1 = depth > 1 ? stack[depth - 2]! : -1;
  const s2 = depth > 2 ? stack[depth - 3]! : -1;
  const b0 = next;
  const b1 = next + 1 <= count ? next + 1 : -1;
  const b2 = next + 2 <= count ? next + 2 : -1;
  // Cell offsets: node -1 is cell 0.
  const S0 = (s0 + 1) * CELL;
  const S1 = (s1 + 1) * CELL;
  const S2 = (s2 + 1) * CELL;
  const B0 = (b0 + 1) * CELL;
  const B1 = (b1 + 1) * CELL;
  const B2 = (b2 + 1) * CELL;
  const n0 = s0 * NODE;
  const n1 = s1 * NODE;
  const nb = b0 * NODE;
  const s0l = s0 < 0 ? -1 : nodes[n0 + N.left]!;
  const s0r = s0 < 0 ? -1 : nodes[n0 + N.right]!;
  const s0l2 = s0 < 0 ? -1 : nodes[n0 + N.left2]!;
  const s0r2 = s0 < 0 ? -1 : nodes[n0 + N.right2]!;
  const s1l = s1 < 0 ? -1 : nodes[n1 + N.left]!;
  const s1r = s1 < 0 ? -1 : nodes[n1 + N.right]!;
  const s1r2 = s1 < 0 ? -1 : nodes[n1 + N.right2]!;
  const b0l = nodes[nb + N.left]!;
  const b0l2 = nodes[nb + N.left2]!;
  const s0w = cells[S0 + C.word]!;
  const s0p = cells[S0 + C.tag]!;
  const s1w = cells[S1 + C.word]!;
  const s1p = cells[S1 + C.tag]!;
  const s2w = cells[S2 + C.word]!;
  const s2p = cells[S2 + C.tag]!;
  const b0w = cells[B0 + C.word]!;
  const b0p = cells[B0 + C.tag]!;
  const b1w = cells[B1 + C.word]!;
  const b1p = cells[B1 + C.tag]!;
  const b2p = cells[B2 + C.tag]!;
  const s0c = cells[S0 + C.coarse]!;
  const s1c = cells[S1 + C.coarse]!;
  const b0c = cells[B0 + C.coarse]!;
  const s0lw = cells[(s0l + 1) * CELL + C.word]!;
  const s0rw = cells[(s0r + 1) * CELL + C.word]!;
  const s1rw = cells[(s1r + 1) * CELL + C.word]!;
  const s0lp = cells[(s0l + 1) * CELL + C.tag]!;
  const s0rp = cells[(s0r + 1) * CELL + C.tag]!;
  const s1lp = cells[(s1l + 1) * CELL + C.tag]!;
  const s1rp = cells[(s1r + 1) * CELL + C.tag]!;
  const b0lp = cells[(b0l + 1) * CELL + C.tag]!;
  const s0lL = labelOf(nodes, s0l);
  const s0rL = labelOf(nodes, s0r);
  const s1lL = labelOf(nodes, s1l);
  const s1rL = labelOf(nodes, s1r);
  const b0lL = labelOf(nodes, b0l);
  const s0l2L = labelOf(nodes, s0l2);
  const s0r2L = labelOf(nodes, s0r2);
  const s1r2L = labelOf(nodes, s1r2);
  const b0l2L = labelOf(nodes, b0l2);
  const gap = s0 < 0 ? 0 : Math.min(b0 - s0, 6);
  const gap01 = s1 < 0 ? 0 : Math.min(s0 - s1, 6);
  const v0l = s0 < 0 ? 0 : Math.min(nodes[n0 + N.leftCount]!, 4);
  const v0r = s0 < 0 ? 0 : Math.min(nodes[n0 + N.rightCount]!, 4);
  const v1l = s1 < 0 ? 0 : Math.min(nodes[n1 + N.leftCount]!, 4);
  const v1r = s1 < 0 ? 0 : Math.min(nodes[n1 + N.rightCount]!, 4);
  const vb = Math.min(nodes[nb + N.leftCount]!, 4);
  let k = 0;
  // Single words.
  out[k++] = mix(100, 0);
  out[k++] = mix(101, s0w);
  out[k++] = mix(102, s0p);
  out[k++] = mix2(103, s0w, s0p);
  out[k++] = mix(104, s1w);
  out[k++] = mix(105, s1p);
  out[k++] = mix2(106, s1w, s1p);
  out[k++] = mix(107, b0w);
  out[k++] = mix(108, b0p);
  out[k++] = mix2(109, b0w, b0p);
  out[k++] = mix2(110, b1w, b1p);
  out[k++] = mix(111, b1p);
  out[k++] = mix2(112, cells[B2 + C.word]!, b2p);
  out[k++] = mix2(113, s2w, s2p);
  // Pairs.
  const b0wp = mix2(1, b0w, b0p);
  out[k++] = mix3(114, s0w, s0p, b0wp);
  out[k++] = mix3(115, s0w, s0p, b0w);
  out[k++] = mix2(116, s0w, b0wp);
  out[k++] = mix3(117, s0w, s0p, b0p);
  out[k++] = mix2(118, s0p, b0wp);
  out[k++] = mix2(119, s0w, b0w);
  out[k++] = mix2(120, s0p, b0p);
  out[k++] = mix2(121, b0p, b1p);
  out[k++] = mix3(122, s1w, s0w, s1p);
  out[k++] = mix2(123, s1w, s0p);
  out[k++] = mix2(124, s1p, s0w);
  out[k++] = mix2(125, s1p, s0p);
  out[k++] = mix3(126, s1w, s0w, b0p);
  out[k++] = mix2(127, s1w, b0w);
  out[k++] = mix2(128, s1p, b0w);
  out[k++] = mix2(129, s1w, b0p);
  // Triples of tags.
  const tags3 = mix3(2, s1p, s0p, b0p);
  out[k++] = mix3(130, b0p, b1p, b2p);
  out[k++] = mix3(131, s0p, b0p, b1p);
  out[k++] = mix(132, tags3);
  out[k++] = mix3(133, s2p, s1p, s0p);
  out[k++] = mix2(134, s2p, tags3);
  out[k++] = mix2(135, b1p, tags3);
  out[k++] = mix3(136, s0p, s0lp, b0p);
  out[k++] = mix3(137, s0p, s0rp, b0p);
  out[k++] = mix3(138, s0p, b0p, b0lp);
  out[k++] = mix3(139, s1p, s0p, s0lp);
  out[k++] = mix3(140, s1p, s0p, s0rp);
  out[k++] = mix3(141, s1p, s1rp, s0p);
  out[k++] = mix3(142, s1p, s1lp, s0p);
  out[k++] = mix3(143, s1w, s0p, b0p);
  out[k++] = mix3(144, s1p, s0w, b0p);
  out[k++] = mix3(145, s1p, s0p, b0w);
  out[k++] = mix3(146, s0w, b0p, b1p);
  // Distances and valencies.
  out[k++] = mix2(147, s0w, gap);
  out[k++] = mix2(148, s0p, gap);
  out[k++] = mix2(149, b0w, gap);
  out[k++] = mix2(150, b0p, gap);
  out[k++] = mix3(151, s0p, b0p, gap);
  out[k++] = mix3(152, s1p, s0p, gap01);
  out[k++] = mix2(153, s0w, v0l);
  out[k++] = mix2(154, s0p, v0l);
  out[k++] = mix2(155, s0w, v0r);
  out[k++] = mix2(156, s0p, v0r);
  out[k++] = mix2(157, s1w, v1r);
  out[k++] = mix2(158, s1p, v1r);
  out[k++] = mix2(159, b0w, vb);
  out[k++] = mix2(160, b0p, vb);
  out[k++] = mix2(161, s1p, v1l);
  // Children.
  out[k++] = mix2(162, s0lw, s0lp);
  out[k++] = mix2(163, s0rw, s0rp);
  out[k++] = mix2(165, s1rw, s1rp);
  out[k++] = mix2(166, cells[(b0l + 1) * CELL + C.word]!, b0lp);
  out[k++] = mix2(167, s0p, s0lL);
  out[k++] = mix2(168, s0p, s0rL);
  out[k++] = mix2(169, s1p, s1lL);
  out[k++] = mix2(170, s1p, s1rL);
  out[k++] = mix2(171, b0p, b0lL);
  out[k++] = mix2(172, s0w, s0lL);
  out[k++] = mix2(173, s0w, s0rL);
  out[k++] = mix2(174, s1w, s1rL);
  out[k++] = mix2(175, s1w, s1lL);
  out[k++] = mix2(176, b0w, b0lL);
  out[k++] = mix3(177, s0p, s0lL, s0l2L);
  out[k++] = mix3(178, s0p, s0rL, s0r2L);
  out[k++] = mix3(179, s1p, s1rL, s1r2L);
  out[k++] = mix3(180, b0p, b0lL, b0l2L);
  out[k++] = mix3(181, s0w, s0lL, s0l2L);
  out[k++] = mix3(182, s1w, s1rL, s1r2L);
  out[k++] = mix3(183, s1p, s0p, s1rL * 64 + s1lL);
  out[k++] = mix3(184, s1p, s0p, s0lL * 64 + s0rL);
  out[k++] = mix3(185, s0w, b0p, s0rL);
  out[k++] = mix3(186, s0w, b0p, s0lL);
  out[k++] = mix3(187, s1w, s0p, s1rL);
  out[k++] = mix3(188, s1w, s0p, s0lL);
  out[k++] = mix2(189, s0lw, s0w);
  out[k++] = mix2(190, s0rw, s0w);
  out[k++] = mix2(191, s1rw, s1w);
  // Prepositional phrases: governor, preposition (left child of the top), noun.
  out[k++] = mix3(192, s0lw, s1w, s0p);
  out[k++] = mix3(193, s1w, s0lw, s0w);
  out[k++] = mix3(194, s2w, s0lw, s0p);
  out[k++] = mix3(195, s2p, s1p, s0lw);
  out[k++] = mix3(196, s1p, s0lw, b0p);
  out[k++] = mix3(197, cells[S0 + C.suffix]!, s0p, cells[B0 + C.suffix]!);
  out[k++] = mix3(198, cells[S1 + C.suffix]!, s1p, cells[S0 + C.suffix]!);
  out[k++] = mix2(199, s0c, b0c);
  out[k++] = mix3(200, s1c, s0c, b0c);
  out[k++] = mix3(201, s0w, b0c, cells[B1 + C.coarse]!);
  out[k++] = mix2(202, cells[b0 * CELL + C.tag]!, b0p);
  out[k++] = mix2(203, s2w, s0w);
  out[k++] = mix3(204, cells[S2 + C.coarse]!, s1w, s0c);
  // Verbs and objects with a competing attachment further down the stack.
  out[k++] = mix3(205, s0p, s0rL, b0p);
  out[k++] = mix3(206, s1c, s1rL, mix3(3, s0c, s0lL, b0c));
  return k;
}

/** Label of a node's arc, 0 for no node. */
function labelOf(nodes: Int32Array, node: number): number {
  return node < 0 ? 0 : nodes[node * NODE + N.label]!;
}
