/** A small world written straight into the tables: every type of row, with known numbers of each. */
import type { Database, Queryable } from '../../src/store/database.ts';

type Value = string | number | boolean | null | readonly string[] | object;
type Row = Readonly<Record<string, Value>>;

/** Inserts rows of one table by way of one JSON parameter, so that every column takes its own type. */
export async function insert(db: Queryable, table: string, rows: readonly Row[]): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const columns = Object.keys(first)
    .map((column) => `"${column}"`)
    .join(', ');
  await db.query(
    `insert into ${table} (${columns}) select ${columns} from json_populate_recordset(null::${table}, $1::json)`,
    [JSON.stringify(rows)],
  );
}

export const ARTICLES = 12;
/** Claims of each article: an event, a statement, a position, a status and two terms. */
export const KINDS = ['EVENT', 'STATEMENT', 'POSITION', 'AGREEMENT_STATUS', 'AGREEMENT_TERM'] as const;

const pad = (n: number): string => String(n).padStart(16, '0');
export const id = (prefix: string, n: number): string => `${prefix}_${pad(n)}`;
const day = (n: number): string => new Date(Date.UTC(2006, 0, 1) + n * 86_400_000).toISOString().slice(0, 10);

function when(prefix: string, date: string): Row {
  return {
    [`${prefix}_text`]: null,
    [`${prefix}_edtf`]: date,
    [`${prefix}_earliest`]: date,
    [`${prefix}_latest`]: date,
    [`${prefix}_precision`]: 'DAY',
    [`${prefix}_basis`]: 'EXPLICIT',
    [`${prefix}_anchor`]: null,
  };
}

const KOR = id('cou', 1);
const RUS = id('cou', 2);
const BAN = id('per', 1);
const UN = id('org', 1);
const MOSCOW = id('plc', 1);
const PACT = id('agr', 1);
const OLD_PACT = id('agr', 2);

export const known = { KOR, RUS, BAN, UN, MOSCOW, PACT, OLD_PACT, MERGED: id('per', 2) };

const entities = [
  [KOR, 'COUNTRY', 'South Korea'],
  [RUS, 'COUNTRY', 'Russia'],
  [BAN, 'PERSON', 'Ban Ki-moon'],
  [known.MERGED, 'PERSON', 'Ban Ki Mun'],
  [UN, 'ORGANIZATION', 'United Nations'],
  [MOSCOW, 'PLACE', 'Moscow'],
  [PACT, 'AGREEMENT', 'Fisheries accord'],
  [OLD_PACT, 'AGREEMENT', 'Old fisheries accord'],
] as const;

/** Fills an empty database. */
export async function makeWorld(db: Database): Promise<void> {
  await insert(db, 'source', [
    { id: id('src', 1), name: 'Reuters', fold: 'reuters', homepage: null, language: 'en' },
    { id: id('src', 2), name: 'Itar-Tass', fold: 'itar tass', homepage: 'https://tass.com/', language: 'en' },
  ]);
  await insert(
    db,
    'entity',
    entities.map(([entity, kind, name]) => ({
      id: entity,
      kind,
      name,
      fold: name.toLowerCase().replace('-', ' '),
      description: null,
      mention_count: ARTICLES,
      article_count: ARTICLES,
      first_seen: day(0),
      last_seen: day(ARTICLES - 1),
      merged_into: entity === known.MERGED ? BAN : null,
      created_at: '2026-01-01T00:00:00Z',
    })),
  );
  await insert(db, 'person', [
    { id: BAN, given: 'Ki-moon', family: 'Ban', family_fold: 'ban' },
    { id: known.MERGED, given: 'Ki Mun', family: 'Ban', family_fold: 'ban' },
  ]);
  await insert(db, 'country', [
    { id: KOR, iso2: 'KR', iso3: 'KOR', capital: 'Seoul', dissolved: null },
    { id: RUS, iso2: 'RU', iso3: 'RUS', capital: 'Moscow', dissolved: null },
  ]);
  await insert(db, 'organization', [{ id: UN, org_kind: 'INTERGOVERNMENTAL', iso3: null }]);
  await insert(db, 'place', [{ id: MOSCOW, iso3: 'RUS', latitude: 55.75, longitude: 37.6 }]);
  await insert(
    db,
    'entity_alias',
    entities.map(([entity, , name]) => ({
      entity_id: entity,
      name,
      fold: name.toLowerCase().replace('-', ' '),
      kind: 'FULL',
      language: 'en',
      mention_count: ARTICLES,
    })),
  );
  await insert(db, 'entity_identifier', [{ scheme: 'wikidata', value: 'Q884', entity_id: KOR }]);
  await insert(
    db,
    'agreement',
    [PACT, OLD_PACT].map((agreement, n) => ({
      id: agreement,
      kind: 'TREATY',
      subject: 'fishing in the strait',
      topics: ['medtop:11000000'],
      place_id: MOSCOW,
      status: n === 0 ? 'SIGNED' : null,
      status_date: n === 0 ? day(3) : null,
      status_claim_id: null,
      ...when('when', day(3)),
      active_from: day(3),
      active_to: null,
      sort_date: day(3 + n),
      changed_at: `2026-01-0${n + 1}T00:00:00Z`,
    })),
  );
  await insert(db, 'agreement_link', [
    { from_id: PACT, to_id: OLD_PACT, kind: 'SUPERSEDES', article_id: id('art', 0), reason: 'says so' },
  ]);
  for (let n = 0; n < ARTICLES; n++) await insertArticle(db, n);
  await insert(
    db,
    'agreement_party',
    [KOR, RUS].map((entity) => ({
      agreement_id: PACT,
      entity_id: entity,
      role: 'PARTY',
      signed_by_id: entity === KOR ? BAN : null,
      status: null,
      status_date: null,
      evidence_id: `evi_${pad(3)}`,
      article_count: 3,
    })),
  );
  await insert(db, 'claim_conflict', [
    { claim_a: claimId(0, 'EVENT'), claim_b: claimId(1, 'EVENT'), kind: 'DATE', note: 'two days' },
  ]);
  await insert(db, 'term_exchange', [
    { term_id: claimId(0, 'AGREEMENT_TERM'), other_id: claimId(1, 'AGREEMENT_TERM') },
    { term_id: claimId(1, 'AGREEMENT_TERM'), other_id: claimId(0, 'AGREEMENT_TERM') },
  ]);
}

const PREFIX = {
  EVENT: 'evt',
  STATEMENT: 'stm',
  POSITION: 'pos',
  AGREEMENT_STATUS: 'asc',
  AGREEMENT_TERM: 'trm',
} as const;
export const claimId = (article: number, kind: keyof typeof PREFIX): string => id(PREFIX[kind], article);

/** What each kind of claim says of whom. */
const ROLES: { readonly [K in keyof typeof PREFIX]: readonly (readonly [string, string])[] } = {
  EVENT: [
    [KOR, 'ACTOR'],
    [RUS, 'RECIPIENT'],
    [MOSCOW, 'PLACE'],
  ],
  STATEMENT: [
    [BAN, 'SPEAKER'],
    [RUS, 'ADDRESSEE'],
    [PACT, 'ABOUT'],
  ],
  POSITION: [
    [BAN, 'HOLDER'],
    [KOR, 'OF'],
  ],
  AGREEMENT_STATUS: [
    [PACT, 'AGREEMENT'],
    [KOR, 'BY'],
    [RUS, 'BY'],
  ],
  AGREEMENT_TERM: [
    [PACT, 'AGREEMENT'],
    [KOR, 'OBLIGOR'],
    [RUS, 'BENEFICIARY'],
  ],
};

/** How every article speaks of the accord. */
const FEATURES = {
  name: 'Fisheries accord',
  properNames: [],
  knownId: null,
  kind: 'TREATY',
  subject: 'fishing in the strait',
  words: ['fish', 'strait'],
  topics: ['medtop:11000000'],
  sides: [KOR, RUS],
  parties: [KOR, RUS].map((entity) => ({ entity, role: 'PARTY', signedBy: null })),
  place: MOSCOW,
  concluded: { from: day(3), to: day(3) },
  when: null,
  isOpening: false,
  day: day(3),
};

async function insertArticle(db: Database, n: number): Promise<void> {
  const text = `Envoys of South Korea came to Moscow on day ${n}. They signed a fisheries accord.`;
  const article = id('art', n);
  const sentence = `${article}.0`;
  await insert(db, 'article', [
    {
      id: article,
      title: `Talks in Moscow, day ${n}`,
      text,
      url: `https://example.org/${n}`,
      language: 'en',
      content_hash: `hash${n}`,
      source_id: id('src', (n % 2) + 1),
      dispatch_id: id('art', n === 1 ? 0 : n),
      ...when('published', day(n)),
      sort_date: day(n),
      engine: '1.0.0',
      ingested_at: `2026-01-01T00:00:${String(n).padStart(2, '0')}Z`,
      analyzed_at: '2026-01-01T00:00:00Z',
    },
  ]);
  await insert(db, 'sentence', [
    {
      id: sentence,
      article_id: article,
      ordinal: 0,
      start_offset: 0,
      end_offset: text.indexOf('.') + 1,
      text: text.slice(0, text.indexOf('.') + 1),
      hash: `h${n}`,
    },
  ]);
  await insert(db, 'mention', [
    {
      id: `${article}.m0`,
      article_id: article,
      sentence_id: sentence,
      entity_id: KOR,
      read_id: KOR,
      form: 'NAME',
      start_offset: 10,
      end_offset: 21,
      text: 'South Korea',
      sort_date: day(n),
    },
  ]);
  await insert(
    db,
    'article_entity',
    [KOR, MOSCOW].map((entity) => ({
      article_id: article,
      entity_id: entity,
      mention_count: 1,
      salience: 0.5,
      sort_date: day(n),
    })),
  );
  await insert(
    db,
    'claim',
    KINDS.map((kind, ordinal) => ({
      id: claimId(n, kind),
      kind,
      article_id: article,
      sentence_id: sentence,
      ordinal,
      summary: `Claim ${kind} of day ${n}.`,
      factuality: n % 3 === 0 ? 'PLANNED' : 'HAPPENED',
      confidence: 0.5 + n / 100,
      rule: `test/${kind.toLowerCase()}`,
      engine: '1.0.0',
      extracted_at: `2026-01-01T00:00:${String(n).padStart(2, '0')}Z`,
      trigger_start: 0,
      trigger_end: 6,
      trigger_text: 'Envoys',
      ...when('when', day(n)),
      // Every third pair shares its day, so that ids must break ties.
      sort_date: day(n - (n % 3 === 1 ? 1 : 0)),
      reported_date: day(n),
      attributed_to_id: null,
      fact_id: claimId(n, kind),
      is_lead: true,
      source_count: 1 + (n % 2),
      conflict_count: n < 2 && kind === 'EVENT' ? 1 : 0,
      verdict: n === 5 && kind === 'EVENT' ? 'REJECTED' : null,
    })),
  );
  await db.query('update claim set attributed_to_id = $1 where id = $2', [
    claimId(n, 'STATEMENT'),
    claimId(n, 'EVENT'),
  ]);
  await insert(
    db,
    'evidence',
    KINDS.map((kind, ordinal) => ({
      id: `evi_${pad(n * 10 + ordinal)}`,
      claim_id: claimId(n, kind),
      fact_id: claimId(n, kind),
      article_id: article,
      sentence_id: sentence,
      start_offset: 0,
      end_offset: 6,
      quote: 'Envoys',
      confidence: 0.9,
    })),
  );
  await insert(
    db,
    'claim_entity',
    KINDS.flatMap((kind) =>
      ROLES[kind].map(([entity, role], ordinal) => ({
        claim_id: claimId(n, kind),
        entity_id: entity,
        role,
        ordinal,
        read_id: entity,
        kind,
        sort_date: day(n),
        is_lead: true,
      })),
    ),
  );
  await insert(db, 'event_claim', [
    {
      id: claimId(n, 'EVENT'),
      plover: 'CONSULT',
      cameo: '042',
      mode: 'visit',
      contexts: ['diplomatic'],
      quad: 'VERBAL_COOPERATION',
      score: 4,
      quantities: [{ text: 'two envoys', value: 2, unit: 'envoys' }],
    },
  ]);
  await insert(db, 'statement_claim', [
    {
      id: claimId(n, 'STATEMENT'),
      form: 'DIRECT',
      statement_kind: 'CLAIM',
      quote: 'Envoys came',
      content: [],
      cue_start: 0,
      cue_end: 4,
      cue_text: 'said',
      source_text: 'the minister',
    },
  ]);
  await insert(db, 'position_claim', [
    { id: claimId(n, 'POSITION'), office: 'Foreign Minister', fold: 'foreign minister' },
  ]);
  await insert(db, 'status_claim', [
    {
      id: claimId(n, 'AGREEMENT_STATUS'),
      agreement_id: PACT,
      status: n < 3 ? 'NEGOTIATING' : 'SIGNED',
      stage: n < 3 ? 3 : 8,
    },
  ]);
  await insert(db, 'term_claim', [
    {
      id: claimId(n, 'AGREEMENT_TERM'),
      agreement_id: PACT,
      term_kind: 'OBLIGATION',
      action: 'open the strait',
      condition: null,
      ...when('due', day(30)),
      amount: { text: 'ten boats', value: 10, unit: 'boats' },
      fulfilment: 'PENDING',
      fulfilled_by_id: null,
      fulfilled_date: null,
    },
  ]);
  await insert(db, 'agreement_reading', [
    {
      article_id: article,
      local_id: 'e9',
      agreement_id: PACT,
      read_id: PACT,
      features: FEATURES,
      reasons: [{ rule: 'same-parties', detail: 'KOR, RUS', weight: 2 }],
      score: 2,
    },
  ]);
}
