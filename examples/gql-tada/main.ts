/** The ledger of agreements with gql.tada: types from the query itself, nothing generated for each document. */
import { initGraphQLTada, type ResultOf } from 'gql.tada';
import { print } from 'graphql';
import type { introspection } from './introspection.d.ts';

const graphql = initGraphQLTada<{
  introspection: introspection;
  scalars: { Date: string; DateTime: string; EDTF: string; URL: string };
}>();

const LedgerQuery = graphql(`
  query Ledger {
    agreements(first: 20, orderBy: { field: DATE, direction: ASC }) {
      nodes {
        name
        status
        statusDate
        parties {
          role
          entity {
            name
          }
        }
      }
    }
  }
`);

type Ledger = ResultOf<typeof LedgerQuery>;

/** A line for each agreement: `Fisheries accord: SIGNED since 2006-01-04, between South Korea and Russia`. */
export async function main(url: string): Promise<readonly string[]> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: print(LedgerQuery) }),
  });
  const { data }: { data: Ledger } = await response.json();
  return data.agreements.nodes.map(({ name, status, statusDate, parties }) => {
    const names = parties.map(({ entity }) => entity.name).join(' and ');
    return `${name}: ${status ?? 'no status'}${statusDate ? ` since ${statusDate}` : ''}${names ? `, between ${names}` : ''}`;
  });
}
