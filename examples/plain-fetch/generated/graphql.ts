/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type ClaimsAboutQueryVariables = Exact<{
  about: Array<string | number> | string | number;
  after?: string | null | undefined;
}>;


export type ClaimsAboutQuery = { claims: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<
      | { __typename: 'AgreementStatusChange', id: string, summary: string, when: { edtf: string } | null, evidence: Array<{ quote: string, article: { title: string } }> }
      | { __typename: 'AgreementTerm', id: string, summary: string, when: { edtf: string } | null, evidence: Array<{ quote: string, article: { title: string } }> }
      | { __typename: 'Event', id: string, summary: string, when: { edtf: string } | null, evidence: Array<{ quote: string, article: { title: string } }> }
      | { __typename: 'Position', id: string, summary: string, when: { edtf: string } | null, evidence: Array<{ quote: string, article: { title: string } }> }
      | { __typename: 'Statement', id: string, summary: string, when: { edtf: string } | null, evidence: Array<{ quote: string, article: { title: string } }> }
    > } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}

export const ClaimsAboutDocument = new TypedDocumentString(`
    query ClaimsAbout($about: [ID!]!, $after: String) {
  claims(first: 5, after: $after, where: {about: $about}) {
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
    `) as unknown as TypedDocumentString<ClaimsAboutQuery, ClaimsAboutQueryVariables>;