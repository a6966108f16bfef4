/** What the desk knows of an agreement that bears a known name. */
import { knownAgreement } from '../../knowledge/agreements/index.ts';
import { idOf } from '../id.ts';

const partiesOf = (knownId: string | null): readonly string[] =>
  knownId === null ? [] : (knownAgreement(knownId)?.parties ?? []);

/** How many sides an agreement has: as many as articles name, or as the desk knows of. */
export const partyCount = (named: number, knownId: string | null): number => Math.max(named, partiesOf(knownId).length);

/** Ids, as read, of the sides that the desk knows of; Russia stands for the Soviet Union in what came of it. */
export const knownSides = (knownId: string | null): readonly string[] =>
  partiesOf(knownId)
    .flatMap((party) => (party === 'SUN' ? ['SUN', 'RUS'] : [party]))
    .map((party) => {
      if (/^[A-Z]{3}$/.test(party)) return idOf('cou', `country:${party}`);
      return idOf('org', party.includes(':') ? party : `organization:${party}`);
    });
