import type { When } from '../../analysis/analysis.ts';
import { parseEdtf } from '../../analysis/times/index.ts';
import { StoreError } from '../errors.ts';
import { foldName } from '../fold.ts';
import { shortHash } from '../id.ts';
import { storable } from '../rows.ts';

/** A news text as a caller gives it. */
export interface NewsItem {
  /** Without one, the text's first words stand in. */
  readonly title?: string | null;
  readonly text: string;
  readonly url?: string | null;
  /** The publisher's name. */
  readonly source?: string | null;
  /** When it was published: a day (`2006-04-10`), an instant, or a month or year in EDTF. */
  readonly published?: string | null;
  /** The caller's own key: a retry with the same one gives back the same article. */
  readonly key?: string | null;
}

/** A news item checked and made storable. */
export interface CheckedItem {
  readonly title: string;
  readonly text: string;
  readonly url: string | null;
  readonly source: string | null;
  /** The day of publication, when the caller knows it. */
  readonly day: string | null;
  /** Month or year of publication, when the caller knows no day. */
  readonly published: When | null;
  readonly key: string | null;
  readonly contentHash: string;
}

const invalid = (field: string, message: string): StoreError =>
  new StoreError('INVALID_INPUT', `${field}: ${message}`, `Mend ${field} and send the item again.`);

function readPublished(published: string | null): Pick<CheckedItem, 'day' | 'published'> {
  if (published === null) return { day: null, published: null };
  const day = /^(\d{4}-\d\d-\d\d)(?:[T ].*)?$/.exec(published)?.[1];
  const span = parseEdtf(day ?? published);
  if (span?.earliest == null) throw invalid('published', `"${published.slice(0, 40)}" is no date.`);
  if (day !== undefined) return { day, published: null };
  const precision = /^\d{4}$/.test(published) ? 'YEAR' : 'MONTH';
  return {
    day: null,
    published: {
      text: null,
      edtf: published,
      earliest: span.earliest,
      latest: span.latest,
      precision,
      basis: 'EXPLICIT',
      anchor: null,
    },
  };
}

const clean = (text: string | null | undefined): string | null => storable(text ?? '').trim() || null;

/**
 * Checks a news item. The text is kept exactly; only NUL and broken surrogates, which no PostgreSQL text can hold, become U+FFFD.
 * @throws {StoreError} INVALID_INPUT naming the field.
 */
export function checkItem(item: NewsItem): CheckedItem {
  const text = storable(item.text);
  const source = clean(item.source);
  const url = clean(item.url);
  if (url !== null && !URL.canParse(url)) throw invalid('url', `"${url.slice(0, 80)}" is no absolute URL.`);
  const key = clean(item.key);
  if (key !== null && key.length > 200) throw invalid('key', 'it is longer than 200 characters.');
  const title = clean(item.title)?.slice(0, 1_000) ?? text.trim().split(/\s+/).slice(0, 12).join(' ').slice(0, 200);
  return {
    title,
    text,
    url,
    source,
    ...readPublished(clean(item.published)),
    key,
    contentHash: shortHash(source === null ? '' : foldName(source), title, text),
  };
}
