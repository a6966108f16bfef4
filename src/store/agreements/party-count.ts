import { knownAgreement } from '../../knowledge/agreements/index.ts';

/** How many sides an agreement has: as many as articles name, or as the desk knows of. */
export const partyCount = (named: number, knownId: string | null): number =>
  Math.max(named, knownId === null ? 0 : (knownAgreement(knownId)?.parties.length ?? 0));
