/**
 * `@defer`: what is deferred below a root field is left out of its statement and read by a second one, whose answer is laid over the
 * first, row by row. So a deferred fragment costs one statement more for the whole root field, in however many rows it stands.
 */
import type { FieldNode, GraphQLResolveInfo, SelectionNode } from 'graphql';
import type { Request } from './collect.ts';
import type { JsonRow } from './row.ts';

type Path = GraphQLResolveInfo['path'];

/** What is still to be read below a root field, by the path of that field. */
const pending = new WeakMap<Path, () => Promise<void>>();

/** Has `read` called, once, when something that was deferred below the path is asked for. */
export function readLater(path: Path, read: () => Promise<void>): void {
  let running: Promise<void> | undefined;
  pending.set(path, () => {
    running ??= read();
    return running;
  });
}

/** The value at once where it is there; where it was deferred, when it has been read. */
export function whenRead<T>(info: GraphQLResolveInfo, isThere: boolean, get: () => T): T | Promise<T> {
  if (isThere) return get();
  for (let path: Path | undefined = info.path; path; path = path.prev) {
    const read = pending.get(path);
    if (read !== undefined) return read().then(get);
  }
  return get();
}

/** Whether a fragment is deferred, by its directive and the variables. */
export function isDeferred({ variables }: Pick<Request, 'variables'>, node: SelectionNode): boolean {
  const directive = node.directives?.find(({ name }) => name.value === 'defer');
  if (directive === undefined) return false;
  const given = directive.arguments?.find(({ name }) => name.value === 'if')?.value;
  if (given?.kind === 'Variable') return variables[given.name.value] !== false;
  return given?.kind !== 'BooleanValue' || given.value;
}

/** Whether something below the field is deferred. */
export function hasDeferred(request: Pick<Request, 'variables' | 'fragments'>, field: FieldNode): boolean {
  const seen = new Set<string>();
  const within = (nodes: readonly SelectionNode[]): boolean =>
    nodes.some((node) => {
      if (isDeferred(request, node)) return true;
      if (node.kind !== 'FragmentSpread') return within(node.selectionSet?.selections ?? []);
      if (seen.has(node.name.value)) return false;
      seen.add(node.name.value);
      return within(request.fragments[node.name.value]?.selectionSet.selections ?? []);
    });
  return within(field.selectionSet?.selections ?? []);
}

/** Lays what was read later over what was read first: rows by their ids, so that one that came or went meanwhile shifts none. */
export function lay(later: unknown, over: unknown): void {
  if (Array.isArray(later) && Array.isArray(over)) {
    const rows = new Map(over.map((row, i) => [idOf(row) ?? i, row]));
    for (const [i, row] of later.entries()) lay(row, rows.get(idOf(row) ?? i));
  } else if (isRow(later) && isRow(over)) {
    for (const [key, value] of Object.entries(later)) {
      if (over[key] === undefined) over[key] = value;
      else lay(value, over[key]);
    }
  }
}

function isRow(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The id of a row in a list: `#` holds it alone, or after the value that the list is sorted by. */
function idOf(row: JsonRow | unknown): unknown {
  if (!isRow(row)) return undefined;
  const mark = row['#'];
  return Array.isArray(mark) ? mark[1] : mark;
}
