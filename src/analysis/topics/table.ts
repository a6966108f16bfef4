/**
 * Words that tell a subject, by IPTC Media Topic (upper levels of the NewsCodes "mediatopic" scheme, CC BY 4.0, cv.iptc.org/newscodes/mediatopic).
 * Word beginnings, in lower case.
 */
export const TOPIC_WORDS: readonly (readonly [topic: string, label: string, beginnings: string])[] = [
  ['medtop:20000638', 'international relations', 'treat diplom extradit embass sovereign'],
  ['medtop:11000000', 'politics and government', 'elect referend constitution visa govern power-shar devol'],
  ['medtop:20000056', 'armed conflict', 'war troop rebel militia front-line'],
  [
    'medtop:16000000',
    'conflict, war and peace',
    'peace ceasefire cease-fire truce armistice prisoner hostilit disarm demobil militar weapon missile warhead nuclear arms chemical denuclear warship fighter submarine defence defense mine',
  ],
  [
    'medtop:04000000',
    'economy, business and finance',
    'trade tariff dut customs invest loan debt credit currency swap bank tax contract gas oil pipeline price market rail export import fund financ bailout grain fish herring reactor mining copper',
  ],
  [
    'medtop:06000000',
    'environment',
    'climate emission carbon pollut biodivers species ocean forest water river plastic mercury ozone warming',
  ],
  [
    'medtop:13000000',
    'science and technology',
    'space satellite launch astronaut cosmonaut rocket research scientif telescope cyber internet techn enrich uranium',
  ],
  ['medtop:07000000', 'health', 'vaccin health disease epidem pandem dose medic'],
  ['medtop:14000000', 'society', 'refugee migra asylum minorit worker maid immigr'],
  ['medtop:02000000', 'crime, law and justice', 'extradit crime court police traffick terror law judicial fugitive'],
  ['medtop:09000000', 'labour', 'worker labour labor wage'],
  ['medtop:01000000', 'arts, culture, entertainment and media', 'museum artefact artifact cultur film heritage'],
  ['medtop:15000000', 'sport', 'olympic games cup tournament'],
  ['medtop:05000000', 'education', 'student universit school scholarship'],
  ['medtop:03000000', 'disaster, accident and emergency incident', 'rescue disaster earthquake flood'],
];
