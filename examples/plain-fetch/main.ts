/** Walks through all claims about an entity, page by page, with nothing but fetch and generated types. */

import type { TypedDocumentString } from './generated/graphql.ts';
import { graphql } from './generated/index.ts';

const ClaimsQuery = graphql(`
  query ClaimsAbout($about: [ID!]!, $after: String) {
    claims(first: 5, after: $after, where: { about: $about }) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        __typename
        id
        summary
        when {
          edtf
        }
        evidence(first: 1) {
          quote
          article {
            title
          }
        }
      }
    }
  }
`);

async function ask<Data, Variables>(
  url: string,
  query: TypedDocumentString<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    body: JSON.stringify({ query: query.toString(), variables }),
  });
  const { data, errors }: { data?: Data; errors?: readonly { message: string }[] } = await response.json();
  if (errors?.[0] || !data) throw new Error(errors?.[0]?.message ?? `HTTP ${response.status}`);
  return data;
}

/** A line for each claim, with the words that prove it. */
export async function main(url: string, about: string): Promise<readonly string[]> {
  const lines: string[] = [];
  let after: string | null = null;
  do {
    const { claims }: Awaited<ReturnType<typeof page>> = await page(url, about, after);
    for (const { summary, when, evidence } of claims.nodes)
      lines.push(`${when?.edtf ?? 'undated'}: ${summary} (“${evidence[0]?.quote}”)`);
    after = claims.pageInfo.hasNextPage ? claims.pageInfo.endCursor : null;
  } while (after !== null);
  return lines;
}

function page(url: string, about: string, after: string | null) {
  return ask(url, ClaimsQuery, { about: [about], after });
}
