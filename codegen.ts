/** `npm run codegen`: typed clients from schema.graphql, in strict mode: no scalar without its type, no enum that is code. */
import type { CodegenConfig } from '@graphql-codegen/cli';
import { scalars } from './examples/scalars.ts';

const config = { strictScalars: true, scalars, useTypeImports: true, enumsAsTypes: true, defaultScalarType: 'unknown' };

// The programs are short: they name their fields in one place.
const presetConfig = { fragmentMasking: false };

const codegen: CodegenConfig = {
  schema: 'schema.graphql',
  importExtension: '.ts',
  generates: {
    'examples/client-preset/generated/': {
      preset: 'client',
      presetConfig,
      documents: 'examples/client-preset/main.ts',
      config,
    },
    'examples/plain-fetch/generated/': {
      preset: 'client',
      presetConfig,
      documents: 'examples/plain-fetch/main.ts',
      config: { ...config, documentMode: 'string' },
    },
  },
};

export default codegen;
