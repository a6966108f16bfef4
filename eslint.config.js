/**
 * ESLint reads GraphQL alone: the schema as it is printed, and the examples that the playground shows and the tests ask. TypeScript is
 * Biome's.
 */
import graphql from '@graphql-eslint/eslint-plugin';

const EXAMPLES = 'src/api/examples/*.graphql';

/** Verbs that say nothing which asking for a field does not say already. */
const NOISE = ['get', 'list', 'fetch', 'query', 'find', 'all'];

const conventions = graphql.configs['flat/schema-recommended'].rules['@graphql-eslint/naming-convention'][1];

/** Over the recommended rules. The order of the SDL is the printer's, so `alphabetize` has nothing to say. */
const schemaRules = {
  'input-name': ['error', { checkInputType: false }],
  'no-scalar-result-type-on-mutation': 'error',
  'require-nullable-fields-with-oneof': 'error',
  'require-description': [
    'error',
    {
      types: true,
      rootField: true,
      FieldDefinition: true,
      InputValueDefinition: true,
      EnumValueDefinition: true,
      DirectiveDefinition: true,
    },
  ],
  'naming-convention': [
    'error',
    {
      ...conventions,
      InputValueDefinition: 'camelCase',
      'FieldDefinition[parent.name.value=Query]': { forbiddenPrefixes: NOISE, forbiddenSuffixes: ['Query'] },
      'FieldDefinition[gqlType.name.value=Boolean]': { forbiddenPrefixes: ['get', 'check'] },
    },
  ],
  // Objects that are part of another, such as a date or a page, have no id: `Node` says which have.
  'strict-id-in-types': 'off',
  'relay-arguments': ['error', { includeBoth: true }],
  'relay-connection-types': 'error',
  // Beside its edges a connection has `nodes`.
  'relay-edge-types': [
    'error',
    { withEdgeSuffix: true, shouldImplementNode: true, listTypeCanWrapOnlyEdgeType: false },
  ],
  'relay-page-info': 'error',
};

const operationRules = {
  // The examples are for people to read: ids where they are used.
  'require-selections': 'off',
  'lone-executable-definition': 'error',
  'no-one-place-fragments': 'error',
  'require-import-fragment': 'error',
  'selection-set-depth': ['error', { maxDepth: 12 }],
};

/** A preset's rules and ours, for some files. */
const reading = (files, preset, rules) => ({
  files,
  languageOptions: {
    parser: graphql.parser,
    parserOptions: { graphQLConfig: { schema: 'schema.graphql', documents: EXAMPLES } },
  },
  plugins: { '@graphql-eslint': graphql },
  rules: {
    ...graphql.configs[preset].rules,
    ...Object.fromEntries(Object.entries(rules).map(([name, value]) => [`@graphql-eslint/${name}`, value])),
  },
});

export default [
  reading(['schema.graphql'], 'flat/schema-recommended', schemaRules),
  reading([EXAMPLES], 'flat/operations-recommended', operationRules),
];
