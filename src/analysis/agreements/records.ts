/** Gathers the mentions of one text into records, one for each agreement. */
import type { When } from '../analysis.ts';
import { lemmaOf } from '../grammar/tree.ts';
import type { Entities } from '../layers.ts';
import { antecedent } from './antecedent.ts';
import { identify, mergeNamesakes, recognise } from './identity.ts';
import type { AgreementMention } from './reading.ts';
import type { AgreementRecord, FindsByMention } from './record.ts';
import { sidesOfEntity } from './sides.ts';

function join(record: AgreementRecord, mention: AgreementMention, finds: FindsByMention, entities: Entities): void {
  record.mentions.push(mention);
  if (mention.form === 'NAME' || mention.form === 'NOUN') record.heads.add(lemmaOf(mention.head));
  if (mention.name !== null) record.names.add(mention.name.toLowerCase());
  if (mention.form !== 'VERB' || record.mentions.length === 1) for (const word of mention.words) record.words.add(word);
  for (const side of mention.sides) record.sides.add(side);
  for (const word of mention.apart) record.apart.add(word);
  const known = mention.known ?? (record.known ? null : identify(mention, entities));
  if (known) {
    record.known = known;
    record.kind = known.kind;
    if (known.concluded !== null) record.years.add(known.concluded.slice(0, 7));
  } else if (
    record.kind === 'OTHER' ||
    (record.mentions[0]?.form === 'VERB' && mention.form !== 'VERB' && mention.kind !== 'OTHER')
  )
    record.kind = mention.kind;
  if (mention.dated) record.years.add(mention.dated.edtf.slice(0, 7));
  for (const find of finds.get(mention) ?? []) {
    if (!/^(AGREED|SIGNED|INITIALLED|ADOPTED|RATIFIED)$/.test(find.status)) continue;
    if (find.factuality === 'HAPPENED' && find.status !== 'RATIFIED') record.concluded = true;
    if (find.when && find.factuality === 'HAPPENED' && find.status !== 'RATIFIED')
      record.years.add(find.when.edtf.slice(0, 7));
    for (const id of find.by) for (const side of sidesOfEntity(id, entities)) record.sides.add(side.entity);
  }
}

/** Gathers mentions into records, in text order; mentions that only point back and find nothing are dropped. */
export function gather(
  mentions: readonly AgreementMention[],
  finds: FindsByMention,
  entities: Entities,
  published: When | null,
): readonly AgreementRecord[] {
  const records: AgreementRecord[] = [];
  const recent: AgreementRecord[] = [];
  const open = (mention: AgreementMention): void => {
    const record: AgreementRecord = {
      mentions: [],
      words: new Set(),
      sides: new Set(),
      apart: new Set(),
      known: null,
      kind: mention.kind,
      years: new Set(),
      heads: new Set(),
      names: new Set(),
      concluded: false,
    };
    join(record, mention, finds, entities);
    records.push(record);
    recent.unshift(record);
  };
  const talks = mentions.filter((mention) => mention.rule === 'agreement/talks');
  for (const mention of mentions) {
    if (mention.rule === 'agreement/talks') continue;
    const record = antecedent(mention, inReach(recent, mention), finds, entities);
    if (record) {
      join(record, mention, finds, entities);
      recent.splice(recent.indexOf(record), 1);
      recent.unshift(record);
    } else if (opens(mention) || (mention.rule === 'agreement/noun' && finds.has(mention))) open(mention);
  }
  for (const mention of talks) {
    const about =
      mention.words.size === 0
        ? undefined
        : records.find(
            (record) =>
              [...mention.words].filter((word) => record.words.has(word)).length >=
                Math.min(2, Math.max(1, mention.words.size)) && mention.words.size > 0,
          );
    if (about) join(about, mention, finds, entities);
  }
  for (const record of records) recognise(record, records, finds, entities, published);
  return mergeNamesakes(records, finds);
}

/** How many records a plain mention may look back on; names find theirs however far back it is. */
const REACH = 25;

const inReach = (recent: readonly AgreementRecord[], mention: AgreementMention): readonly AgreementRecord[] =>
  mention.form === 'NAME' ? recent : recent.slice(0, REACH);

/** Whether a mention without antecedent may start a record of its own. */
function opens(mention: AgreementMention): boolean {
  if (mention.form === 'PRONOUN' || mention.rule === 'agreement/document') return false;
  if (mention.form !== 'NOUN' || !mention.definite) return true;
  return mention.words.size > 0 || mention.sides.length > 0 || mention.dated !== null || mention.apart.length > 0;
}
