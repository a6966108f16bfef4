/** Words for carrying out what an agreement asks: verbs that say the same, things that are called by several names, and how far a deed went. */

const VERBS = `
withdraw pull-out pull-back remove evacuate|release free liberate let-go|return hand-back give-back repatriate|hand-over transfer turn-over surrender
deliver supply ship send provide|pay disburse|halt stop cease suspend freeze discontinue|lift remove end scrap revoke
destroy dismantle demolish scrap eliminate|close shut shut-down close-down|open reopen|resume restart renew restore|build construct erect
cut reduce lower slash|publish issue|admit allow let-in|ratify approve|transfer pay|disarm disband|hold organise organize stage`;

const THINGS = `
troop force soldier army unit|prisoner detainee captive inmate|weapon arm|money fund|sanction embargo|border frontier|ship vessel|plane aircraft jet
reactor plant|missile rocket|refugee migrant|militia fighter`;

/** Past forms that no ending tells. */
const IRREGULAR = `pay paid|withdraw withdrew withdrawn|give gave given|send sent|build built|shut shut|cut cut|hold held|let let|sell sold|buy bought
take took taken|leave left|bring brought|freeze froze frozen|hand handed|make made|lay laid|lend lent|keep kept|begin began begun|spend spent`;

const groups = (table: string): readonly (readonly string[])[] =>
  table.split(/[|\n]/).flatMap((line) => {
    const words = line.trim().split(' ').filter(Boolean);
    return words.length === 0 ? [] : [words.map((word) => word.replace('-', ' '))];
  });

function alike(table: string): (word: string) => ReadonlySet<string> {
  const known = new Map<string, Set<string>>();
  for (const group of groups(table))
    for (const word of group) known.set(word, new Set([...(known.get(word) ?? []), ...group]));
  return (word) => known.get(word) ?? new Set([word]);
}

/** Verbs that can report the deed of the verb, itself among them. */
export const verbsLike = alike(VERBS);
/** Nouns by which the thing is also called, itself among them. */
export const thingsLike = alike(THINGS);

const FORMS: ReadonlyMap<string, readonly string[]> = new Map(
  groups(IRREGULAR).map(([verb = '', ...forms]) => [verb, forms]),
);

/** Forms of the verb that do not begin as it does: `paid` for `pay`. */
export const irregularForms = (verb: string): readonly string[] => FORMS.get(verb) ?? [];

export type Outcome = 'DONE' | 'PARTIAL' | 'REFUSED';

/** What a verb says of the deed that it governs: "completed the withdrawal", "began to withdraw", "refused to withdraw". */
export const ASPECTS: ReadonlyMap<string, Outcome> = new Map([
  ...['complete', 'finish', 'conclude', 'carry out', 'make', 'effect', 'perform', 'conduct', 'undertake', 'end'].map(
    (verb): [string, Outcome] => [verb, 'DONE'],
  ),
  ...['begin', 'start', 'launch', 'continue', 'proceed', 'resume', 'go on'].map((verb): [string, Outcome] => [
    verb,
    'PARTIAL',
  ]),
  ...['refuse', 'decline'].map((verb): [string, Outcome] => [verb, 'REFUSED']),
]);

/** "Half of the money", "some of the prisoners": less than all. */
export const PARTS: ReadonlySet<string> = new Set(
  'half some part third quarter portion number most batch group dozen hundred thousand handful few several first tranche instalment installment'.split(
    ' ',
  ),
);
/** "The last of the troops", "all of the prisoners": nothing is left. */
export const WHOLES: ReadonlySet<string> = new Set(['all', 'last', 'rest', 'remainder', 'remaining', 'final', 'every']);
/** Words by which a thing is called the one that matters: they tell it from nothing. */
export const NEUTRAL: ReadonlySet<string> = new Set(
  'main chief principal key major own whole entire only remaining so-called controversial'.split(' '),
);
