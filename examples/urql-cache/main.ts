/** A cache that normalises by `id`: what one query brought, another finds without asking the server again. */
import { Client, fetchExchange, gql } from '@urql/core';
import { cacheExchange } from '@urql/exchange-graphcache';

const list = gql`
  query List {
    countries(first: 10) {
      nodes {
        __typename
        id
        name
      }
    }
  }
`;

const one = gql`
  query One($id: ID!) {
    node(id: $id) {
      __typename
      id
      ... on Country {
        name
      }
    }
  }
`;

/** Objects that have no id of their own are parts of those that hold them. */
const PARTS = [
  'When',
  'Provenance',
  'EventCode',
  'Quantity',
  'Alias',
  'Identifier',
  'EntityCount',
  'AgreementParty',
  'AgreementLink',
  'AgreementReading',
  'ClaimParticipant',
  'FacetValue',
  'SeriesPoint',
  'HighlightPart',
  'Topic',
  'Service',
  'Limits',
];

/** The name of the first country, twice: from the server, then from the cache alone. */
export async function main(url: string): Promise<{ readonly fromServer: string; readonly fromCache: string }> {
  const client = new Client({
    url,
    preferGetMethod: false,
    exchanges: [
      cacheExchange({
        keys: Object.fromEntries(PARTS.map((name) => [name, () => null])),
        // `node(id:)` is the very object that a list has brought, whatever its type.
        resolvers: { Query: { node: (_parent, { id }) => ({ __typename: 'Country', id: String(id) }) } },
      }),
      fetchExchange,
    ],
  });
  const { data } = await client.query(list, {}).toPromise();
  const [country] = data.countries.nodes;
  const cached = await client.query(one, { id: country.id }, { requestPolicy: 'cache-only' }).toPromise();
  return { fromServer: country.name, fromCache: cached.data?.node?.name };
}
