import {defineConfig} from 'vitest/config';

/** The tests that are asked about each mutant: the fast ones, since thousands of runs are needed. */
export default defineConfig({
  test: {
    environment: 'node',
    globalSetup: ['test/temporary-root.ts'],
    // One process that loads the core once: a mutant that all tests miss costs a third of the time.
    isolate: false,
    include: [
      'test/plugin/core/**/*.test.ts',
      // What core/authoring and core/edits return is seen in the files that the commands write.
      'test/plugin/authoring/**/*.test.ts',
      // What the core makes for pages, files and the folder is used by these.
      'test/plugin/client/{activity,browse}/**/*.test.ts',
      'test/plugin/load/{files/folder,load-designs,templates}.test.ts',
      'test/plugin/site/{designs,links,pages,published}/**/*.test.ts',
      'test/json/{frozen-v1,history,releases}.test.ts',
    ],
    exclude: [
      // Measures growth. No mutant that these would notice is worth their time.
      'test/plugin/core/growth.test.ts',
      // Reads the sources themselves, which hold all mutants at once.
      'test/plugin/core/wall.test.ts',
      // Reads a thousand texts in each run; it looks for failures, not for values.
      'test/plugin/core/properties.test.ts',
      // Runs the built commands, which no mutant is in.
      'test/plugin/authoring/folder-lock.test.ts',
      // Renders whole pages of documents, after the core is done.
      'test/plugin/site/published/{feeds,standalone-markdown}.test.ts',
    ],
    // As in the project `core`: the first run measures, while the machine may be busy.
    testTimeout: 60_000,
    setupFiles: ['test/setup-properties.ts'],
  },
});
