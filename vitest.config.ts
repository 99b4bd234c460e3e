import {defineConfig} from 'vitest/config';
import {docusaurus, docusaurusPackages} from './test/setup-docusaurus.ts';

const minute = 60_000;

// Modules are loaded once for all files that a process tests, which takes half the time; so a test gives back
// what it changed, and has no mocks of modules.
const shared = {
  isolate: false,
  unstubEnvs: true,
  unstubGlobals: true,
  // What must not hang gets the time of a busy machine.
  testTimeout: minute,
  hookTimeout: minute,
};

export default defineConfig({
  test: {
    // Vitest leaves one processor free, and of two that is half.
    maxWorkers: '100%',
    globalSetup: ['test/temporary-root.ts'],
    projects: [
      {
        test: {
          name: 'core',
          environment: 'node',
          include: ['test/{plugin,json,seeds}/**/*.test.ts'],
          setupFiles: ['test/setup-properties.ts'],
          ...shared,
        },
      },
      {
        plugins: [docusaurus()],
        test: {
          name: 'theme',
          environment: './test/one-jsdom.ts',
          setupFiles: ['test/setup-window.ts'],
          ...shared,
          include: ['test/theme/**/*.test.tsx'],
          server: {deps: {inline: docusaurusPackages}},
        },
      },
      {
        test: {
          name: 'build',
          environment: 'node',
          include: ['test/build/**/*.test.ts'],
          testTimeout: 5 * minute,
          hookTimeout: 5 * minute,
        },
      },
      // One site in every configuration and language, and sites with odd content: a script of its own, since
      // each is a build or two.
      {
        test: {
          name: 'matrix',
          environment: 'node',
          include: ['test/{matrix,sites}/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 5 * minute,
          hookTimeout: 5 * minute,
        },
      },
    ],
  },
});
