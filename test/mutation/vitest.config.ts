import {defineConfig} from 'vitest/config';

/** The tests that are asked about each mutant: the fast ones, since thousands of runs are needed. */
export default defineConfig({
  test: {
    environment: 'node',
    include: ['test/plugin/core/**/*.test.ts', 'test/json/frozen-v1.test.ts'],
    // These read the sources themselves, or take long.
    exclude: ['test/plugin/core/{growth,wall}.test.ts'],
    setupFiles: ['test/setup-properties.ts'],
  },
});
