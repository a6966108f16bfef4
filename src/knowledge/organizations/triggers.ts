/** Nouns that end or head an organisation's name, and the kind that they show. Lower case, singular. */
import type { OrganizationKind } from './parse.ts';

const kinds: Readonly<Record<OrganizationKind, string>> = {
  INTERGOVERNMENTAL: 'nations union organization organisation alliance league commonwealth bloc secretariat tribunal',
  GOVERNMENT_BODY: `ministry department parliament assembly senate congress cabinet court council committee commission
    agency bureau office administration authority directorate service treasury embassy consulate police government duma
    house chamber politburo presidency board inspectorate legislature electorate`,
  PARTY: 'party front coalition movement bloc democrats conservatives socialists communists liberals greens',
  ARMED_GROUP: 'army brigade brigades militia militias rebels guerrillas fighters tigers mujahideen mujahedeen jihad',
  MILITARY: 'navy force forces command corps battalion regiment guard guards fleet squadron division',
  COMPANY: `corporation corp company co inc ltd plc group holdings bank airlines airways motors industries systems
    electronics energy petroleum oil gas telecom technologies ag gmbh sa nv oao ooo llc partners insurance securities
    enterprises international`,
  MEDIA:
    'news times post daily tribune herald journal television tv radio newspaper gazette press telegraph broadcasting',
  NGO: 'foundation institute society association federation charity watch trust fund center centre club church university college school',
  OTHER: 'team united hospital museum academy orchestra museum network laboratory',
};

/** What kind of organisation the noun shows. */
export const triggerKinds: ReadonlyMap<string, OrganizationKind> = new Map(
  Object.entries(kinds).flatMap(([kind, nouns]) =>
    nouns.split(/\s+/).map((noun): [string, OrganizationKind] => [noun, kind as OrganizationKind]),
  ),
);
