/** The people that the news names most, with @urql/core and documents typed by graphql-codegen's client-preset. */
import { Client, fetchExchange } from '@urql/core';
import { graphql } from './generated/index.ts';

const PeopleQuery = graphql(`
  query People($first: Int!) {
    people(first: $first) {
      totalCount
      nodes {
        id
        name
        mentionCount
        positions {
          title
          of {
            name
          }
        }
      }
    }
  }
`);

/** A line for each person: `Ban Ki-moon: foreign minister of South Korea`. */
export async function main(url: string): Promise<readonly string[]> {
  const client = new Client({ url, exchanges: [fetchExchange], preferGetMethod: false });
  const { data, error } = await client.query(PeopleQuery, { first: 10 }).toPromise();
  if (!data) throw error ?? new Error('No answer');
  return data.people.nodes.map(({ name, positions }) => {
    const offices = positions.map(({ title, of }) => (of ? `${title} of ${of.name}` : title));
    return `${name}: ${offices.join('; ') || 'no office known'}`;
  });
}
