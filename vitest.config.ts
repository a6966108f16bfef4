import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Libraries load graphql's CommonJS build; a second copy of it in the tests would not know their types.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  // A real database each: on a busy machine it takes its time to open.
  test: { testTimeout: 30_000, hookTimeout: 60_000 },
});
