import {defineConfig} from 'vitest/config';

/** The tests that are asked about each mutant: the fast ones, since thousands of runs are needed. */
export default defineConfig({
  test: {
    environment: 'node',
    globalSetup: ['test/temporary-root.ts'],
    include: [
      'test/plugin/core/**/*.test.ts',
      // What core/authoring and core/edits return is seen in the files that the commands write.
      'test/plugin/authoring/**/*.test.ts',
      'test/json/frozen-v1.test.ts',
    ],
    // These read the sources themselves, or take long.
    exclude: [
      'test/plugin/core/{growth,wall}.test.ts',
      // Runs the built commands, which no mutant is in.
      'test/plugin/authoring/folder-lock.test.ts',
    ],
    // As in the project `core`: the first run measures, while the machine may be busy.
    testTimeout: 60_000,
    setupFiles: ['test/setup-properties.ts'],
  },
});
