/** Search over articles, sentences and entities, best first. */
import { foldName } from '../../store/fold.ts';
import { builder } from '../builder.ts';
import { values } from '../enums/describe.ts';
import { badInput } from '../errors.ts';
import { connection, onEdge, pageArgs } from '../read/connection.ts';
import type { List } from '../read/field.ts';
import { load } from '../read/load.ts';
import { by } from '../read/order.ts';
import { page } from '../read/page.ts';
import { type Row, typeNameOf } from '../read/row.ts';
import type { Scope, Table } from '../read/scope.ts';
import { join, literal, type Sql, sql } from '../read/sql.ts';
import { Agreement, Article, Country, Organization, Person, Place, Sentence } from '../refs.ts';
import { FacetValue, facet, facetArgs, ofColumn } from './facet.ts';

const SearchResult = builder.unionType('SearchResult', {
  description: 'What a search finds.',
  types: [Article, Sentence, Person, Country, Organization, Place, Agreement],
  resolveType: (row: Row) => typeNameOf(row),
  extensions: { rows: { table: '', targets: ['Article', 'Sentence', 'Entity'] } satisfies Table },
});

const SearchKind = builder.enumType('SearchKind', {
  description: 'What to search.',
  values: values({
    ARTICLE: 'Articles, by title and text.',
    SENTENCE: 'Sentences, by their words.',
    PERSON: 'People, by their names.',
    COUNTRY: 'Countries, by their names.',
    ORGANIZATION: 'Organizations, by their names.',
    PLACE: 'Places, by their names.',
    AGREEMENT: 'Agreements, by their names.',
  }),
});
type Kind = typeof SearchKind.$inferType;
const ENTITY_KINDS = ['PERSON', 'COUNTRY', 'ORGANIZATION', 'PLACE', 'AGREEMENT'] as const;

interface Part {
  readonly text: string;
  readonly isMatch: boolean;
}

const HighlightPart = builder.objectRef<Part>('HighlightPart').implement({
  description: 'A piece of a text that was found: print the parts one after another, and mark those that match.',
  fields: (t) => ({
    text: t.exposeString('text', { description: 'The words, as the text has them.' }),
    isMatch: t.exposeBoolean('isMatch', { description: 'Whether they are what was searched for.' }),
  }),
});

// Between control characters that no stored title or name has, so that nothing in a text can pass for a mark.
const MARKS = `StartSel="\u0002", StopSel="\u0003", MaxFragments=2, MaxWords=25, MinWords=8, FragmentDelimiter=" … "`;

function parts(marked: string | null): Part[] {
  const [before = '', ...rest] = (marked ?? '').split('\u0002');
  const pieces = rest.flatMap((piece): Part[] => {
    const [match = '', after = ''] = piece.split('\u0003');
    return [
      { text: match, isMatch: true },
      { text: after, isMatch: false },
    ];
  });
  return [{ text: before, isMatch: false }, ...pieces].filter(({ text }) => text !== '');
}

const facets = { KIND: ofColumn(({ row }) => row.col('kind')) };

const SearchFacet = builder.enumType('SearchFacet', {
  description: 'By what results can be counted.',
  values: values<keyof typeof facets>({ KIND: 'By kind.' }),
});

const SearchConnection = connection('SearchConnection', SearchResult, {
  of: 'search results',
  edge: (t) => ({
    score: t.float({
      description: 'How well it fits, larger is better: comparable within one search.',
      ...onEdge((row) => row.col('score')),
    }),
    highlight: t.field({
      type: [HighlightPart],
      description: 'Where it was found: a passage of the text, or the name that fits.',
      ...onEdge(highlight, parts),
    }),
  }),
  fields: (t) => ({
    facet: t.field({
      type: [FacetValue],
      description: 'How many results have each value of a property.',
      args: { by: t.arg({ type: SearchFacet, required: true, description: 'Which property.' }), ...facetArgs(t.arg) },
      ...facet(facets),
    }),
  }),
});

/** Computed for the rows of the page alone: marking words is dear. */
function highlight(row: Scope): Sql {
  const marked = (text: Sql): Sql => sql`ts_headline('dateline', ${text}, ${row.col('query')}, ${literal(MARKS)})`;
  return sql`case ${row.col('kind')}
    when 'ARTICLE' then (select ${marked(sql`a.text`)} from article a where a.id = ${row.col('id')})
    when 'SENTENCE' then (select ${marked(sql`s.text`)} from sentence s where s.id = ${row.col('id')})
    else ${row.col('name')} end`;
}

interface SearchArgs {
  readonly text: string;
  readonly kinds?: readonly Kind[] | null;
}

const MAX_SEARCH = 300;

builder.queryField('search', (t) =>
  t.field({
    type: SearchConnection,
    description:
      'Finds articles and entities, and sentences when asked for, the best first. Names are found in spite of spelling, accents and transliteration, and by how they sound where they are written in Cyrillic, Greek, Hangul or Chinese: Путин finds Vladimir Putin.',
    args: {
      ...pageArgs(t.arg),
      text: t.arg.string({
        required: true,
        description: `Words, as in a search engine: \`"six-party talks" moscow -tokyo\`. At most ${MAX_SEARCH} characters.`,
      }),
      kinds: t.arg({ type: [SearchKind], description: 'What to search: everything but sentences when left out.' }),
    },
    ...load(() => page<SearchArgs>((_root, args) => hits(args))),
  }),
);

const NOTHING = sql`select ''::text as id, ''::text as kind, 0::float8 as score, null::tsquery as query, ''::text as name where false`;

function hits({ text, kinds }: SearchArgs): List {
  if (text.length > MAX_SEARCH)
    throw badInput(`\`text\` has ${text.length} characters; search for at most ${MAX_SEARCH}.`);
  const wanted = kinds ?? ['ARTICLE', ...ENTITY_KINDS];
  const query = sql`websearch_to_tsquery('dateline', ${text})`;
  const found: Sql[] = [];
  if (wanted.includes('ARTICLE')) found.push(inTexts('ARTICLE', sql`article`, query));
  if (wanted.includes('SENTENCE')) found.push(inTexts('SENTENCE', sql`sentence`, query));
  const entityKinds = ENTITY_KINDS.filter((kind) => wanted.includes(kind));
  const fold = foldName(text);
  if (entityKinds.length > 0 && fold !== '') found.push(inNames(entityKinds, fold));
  return {
    from: sql`(${found.length === 0 ? NOTHING : join(found, ' union all ')})`,
    order: by('search', 'score', 'float8', 'DESC'),
  };
}

function inTexts(kind: Kind, table: Sql, query: Sql): Sql {
  return sql`select t.id, ${literal(kind)}::text as kind, ts_rank_cd(t.search, q, 32)::float8 as score, q as query, null::text as name
    from ${table} t, ${query} q where t.search @@ q`;
}

/** Entities by their best alias. An exact name outranks any text; how often it is named breaks near ties. */
function inNames(kinds: readonly Kind[], fold: string): Sql {
  return sql`select e.id, e.kind, a.score + least(ln(1 + e.mention_count), 8) / 100 as score, null::tsquery as query, a.name
    from (select distinct on (n.entity_id) n.entity_id, n.name, case when n.fold = ${fold} then 2
        when n.fold like ${`${fold.replaceAll(/[\\%_]/g, '\\$&')}%`} then 1.5 else word_similarity(${fold}, n.fold) end::float8 as score
      from entity_alias n where n.fold % ${fold} or ${fold} <% n.fold or n.fold like ${`${fold.replaceAll(/[\\%_]/g, '\\$&')}%`}
      order by n.entity_id, 3 desc) a
    join entity e on e.id = a.entity_id
    where e.kind = any(${[...kinds]}::text[]) and e.merged_into is null`;
}
