/** Offices that people hold for states and organisations, by the words that news calls them. All lower case. */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Nouns that head an office's name. */
export const officeNouns = words(`
minister president premier chancellor secretary secretary-general ambassador envoy spokesman spokeswoman spokesperson
king queen emperor emir sultan prince princess pope speaker senator governor mayor commissioner chairman chairwoman chair chief head
director leader representative negotiator adviser advisor commander commander-in-chief general admiral marshal judge prosecutor taoiseach
tanaiste monarch ruler ayatollah patriarch archbishop cardinal congressman congresswoman lawmaker deputy administrator inspector
coordinator consul attorney delegate undersecretary under-secretary-general vice-president vice-premier vice-minister whip treasurer
`);

/** Offices by which a person acts for the state: what they do, their state does. */
export const stateOfficeNouns = words(`
minister president premier chancellor secretary ambassador envoy king queen emperor emir sultan pope taoiseach tanaiste monarch ruler
commander commander-in-chief general admiral marshal undersecretary vice-president vice-premier vice-minister negotiator
spokesman spokeswoman spokesperson consul diplomat official prince leader adviser advisor commissioner chief head governor
`);

/** What stands before "minister" or after "minister of": the portfolio. */
export const portfolioWords = words(`
foreign defense defence interior finance justice trade economy economic economics energy oil petroleum health education agriculture
environment culture information transport transportation labor labour industry commerce planning development security home affairs
external internal unification budget treasury tourism sports science technology communications telecommunications water mining
immigration migration housing reconstruction intelligence european europe relations cooperation co-operation public works social welfare
family youth women veterans fisheries forestry natural resources nuclear peace civil aviation space climate infrastructure digital
emergency situations emergencies expatriates integration religious parliamentary prime cabinet state homeland policy national central
bank army navy air force police intelligence staff humanitarian rights human refugee antiterrorism counterterrorism
arms disarmament hydrocarbons international minerals mines oceans sport treaty negotiations chief special permanent general attorney executive managing high supreme opposition rebel party parliament parliamentary house senate
`);

/** Words before an office that say how it is held. */
export const tenureWords: ReadonlyMap<string, 'ACTING' | 'FORMER' | 'ELECT' | 'LATE' | 'CURRENT'> = new Map([
  ['acting', 'ACTING'],
  ['interim', 'ACTING'],
  ['caretaker', 'ACTING'],
  ['former', 'FORMER'],
  ['ex', 'FORMER'],
  ['ousted', 'FORMER'],
  ['deposed', 'FORMER'],
  ['outgoing', 'CURRENT'],
  ['current', 'CURRENT'],
  ['incumbent', 'CURRENT'],
  ['then', 'FORMER'],
  ['one-time', 'FORMER'],
  ['late', 'LATE'],
  ['designate', 'ELECT'],
  ['elect', 'ELECT'],
  ['incoming', 'ELECT'],
  ['new', 'CURRENT'],
  ['newly', 'CURRENT'],
]);

/** Ranks of an office: part of its name. */
export const rankWords = words(
  'deputy vice first second assistant under senior chief special permanent prime general high associate joint top',
);

const STANDARD: readonly (readonly [RegExp, string])[] = [
  [/^(?:premier|prime minister|taoiseach)$/, 'prime minister'],
  [/^(?:vice[- ]premier|deputy premier|deputy prime minister)$/, 'deputy prime minister'],
  [/^vice[- ]president$/, 'vice president'],
  [
    /^(?:minister (?:of|for) )?(?:foreign affairs|external affairs|foreign relations|external relations)(?: minister)?$/,
    'foreign minister',
  ],
  [/^minister (?:of|for) (?:external|foreign) (?:affairs|relations)(?: and .*)?$/, 'foreign minister'],
  [/^(?:external|foreign) affairs minister$/, 'foreign minister'],
  [/^defence (minister|secretary|chief)$/, 'defense $1'],
  [/^minister (?:of|for) defen[cs]e$/, 'defense minister'],
  [/^(?:secretary of defen[cs]e)$/, 'defense secretary'],
  [/^secretary of the treasury$/, 'treasury secretary'],
  [/^minister (?:of|for) (?:the )?(.+)$/, '$1 minister'],
  [/^(?:secretary[- ]general)$/, 'Secretary-General'],
  [/^(deputy|assistant|under) secretary[- ]general$/, '$1 Secretary-General'],
  [/^under-secretary-general$/, 'under Secretary-General'],
  [/^(?:spokesman|spokeswoman|spokesperson)$/, 'spokesperson'],
  [/^(.+) (?:spokesman|spokeswoman|spokesperson)$/, '$1 spokesperson'],
  [/^chair(?:wo)?man$/, 'chair'],
  [/^(?:monarch)$/, 'monarch'],
  [/^labour minister$/, 'labor minister'],
  [/advisor$/, 'adviser'],
];

/** The usual term for an office: "minister of foreign affairs" is "foreign minister". */
export function standardOffice(office: string): string {
  const [title = '', ...target] = office.split(/ (?=to (?:the )?[^ ]*\p{Lu})/u);
  if (target.length > 0) return `${standardOffice(title)} ${target.join(' ')}`;
  const plain = office.toLowerCase().replace(/\s+/g, ' ').trim();
  for (const [pattern, standard] of STANDARD)
    if (pattern.test(plain)) return plain.replace(pattern, standard).replace(/\bdefence\b/, 'defense');
  return plain.replace(/\bdefence\b/, 'defense');
}
