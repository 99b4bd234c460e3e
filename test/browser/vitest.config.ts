import {defineConfig} from 'vitest/config';

const minute = 60_000;

export default defineConfig({
  test: {
    name: 'browser',
    environment: 'node',
    include: ['test/browser/*.test.ts'],
    globalSetup: ['test/temporary-root.ts'],
    fileParallelism: false,
    testTimeout: 8 * minute,
    hookTimeout: 5 * minute,
    // A slow machine may miss a moment; a fact that does not hold fails twice.
    retry: process.env.CI ? 1 : 0,
  },
});
