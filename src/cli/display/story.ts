/** A story for the terminal: the text with its entities marked, then its claims with their proof. */
import pc from 'picocolors';
import type { Analysis, Claim, Entity, EntityKind, Mention, When } from '../../analysis/analysis.ts';

type Paint = (text: string) => string;

const PAINT: Readonly<Record<EntityKind, Paint>> = {
  PERSON: pc.yellow,
  COUNTRY: pc.blue,
  ORGANIZATION: pc.magenta,
  PLACE: pc.cyan,
  AGREEMENT: pc.green,
};

/** Without colours, brackets show where a name begins and ends. */
function mark(text: string, kind: EntityKind): string {
  return pc.isColorSupported ? PAINT[kind](pc.bold(text)) : `[${text}]`;
}

/** The text with mentions marked; where they overlap, the longer one is shown. Pronouns stay unmarked. */
function marked(text: string, entities: readonly Entity[]): string {
  const places = entities
    .flatMap(({ kind, mentions }) => mentions.map((mention: Mention) => ({ ...mention, kind })))
    .filter(({ form }) => form !== 'PRONOUN')
    .sort((a, b) => a.start - b.start || b.end - a.end);
  let out = '';
  let at = 0;
  for (const { start, end, kind } of places) {
    if (start < at) continue;
    out += text.slice(at, start) + mark(text.slice(start, end), kind);
    at = end;
  }
  return out + text.slice(at);
}

const dated = (when: When | null): string =>
  when === null ? '' : ` ${pc.dim(`${when.edtf} (${when.basis.toLowerCase()})`)}`;

function claimLines(claim: Claim, text: string): string {
  const proof = text.slice(claim.evidence.start, claim.evidence.end).replace(/\s+/g, ' ');
  const sure = `${Math.round(claim.confidence * 100)} %`;
  return [
    `${pc.bold(claim.summary)}${dated(claim.when)}`,
    `  ${[claim.kind, claim.factuality, sure, claim.rule].join(' · ')}`,
    `  ${pc.dim(`“${proof}” [${claim.evidence.start}, ${claim.evidence.end}]`)}`,
  ].join('\n');
}

function entityLine({ kind, name, iso3, mentions, aliases }: Entity): string {
  const also = aliases.filter((alias) => alias !== name).slice(0, 4);
  return `  ${mark(name, kind)} ${kind.toLowerCase()}${iso3 ? ` ${iso3}` : ''}, ${mentions.length}×${also.length ? `, also ${also.join(', ')}` : ''}`;
}

const section = (heading: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : ['', pc.underline(heading), ...lines];

/** The whole display, ending in a line break. */
export function showStory(text: string, analysis: Analysis): string {
  const { dateline, published, entities, claims, agreements } = analysis;
  const nameOf = new Map(entities.map(({ id, name }) => [id, name]));
  const from = dateline ? [dateline.place, dateline.agency].filter(Boolean).join(', ') : 'no dateline';
  return `${[
    marked(text, entities).trimEnd(),
    ...section('Published', [`  ${from}${dated(published)}`]),
    ...section('Entities', entities.map(entityLine)),
    ...section(
      'Agreements',
      agreements.map(({ id, kind, status, parties, when }) => {
        const who = parties.map(({ entity, role }) => `${nameOf.get(entity)} (${role.toLowerCase()})`).join(', ');
        return `  ${mark(nameOf.get(id) ?? id, 'AGREEMENT')} ${kind.toLowerCase()}, ${status ?? 'named only'}${dated(when)}: ${who}`;
      }),
    ),
    ...section(
      'Claims',
      claims.map((claim) => claimLines(claim, text)),
    ),
  ].join('\n')}\n`;
}
