import {describe, expect, it} from 'vitest';
import {createBundlerWatch} from '../../../plugin/site/bundler-watch.ts';

type HookName = 'invalid' | 'watchRun' | 'done' | 'failed';

// A bundler tells what it does by hooks with these names.
function start() {
  const {plugin, settled} = createBundlerWatch({start: 10, fetch: 60, most: 400});
  const listeners: (readonly [HookName, () => void])[] = [];
  const hook = (name: HookName) => ({
    tap: (_: string, told: () => void) => listeners.push([name, told]),
  });
  plugin.apply({
    hooks: {
      invalid: hook('invalid'),
      watchRun: hook('watchRun'),
      done: hook('done'),
      failed: hook('failed'),
    },
  });
  const tell = (name: HookName) => {
    for (const [known, told] of listeners) if (known === name) told();
  };
  const measure = async () => {
    const before = performance.now();
    await settled();
    return performance.now() - before;
  };
  return {tell, measure};
}

describe('what waits for the bundler', () => {
  it('goes on soon where the bundler has nothing to do', async () => {
    expect(await start().measure()).toBeLessThan(60);
  });

  it.each([
    ['invalid', 'done'],
    ['watchRun', 'failed'],
  ] as const)(
    'waits from %s to %s, and until a browser has fetched what is new',
    async (...names) => {
      const [begins, ends] = names;
      const {tell, measure} = start();
      tell(begins);
      setTimeout(() => tell(ends), 100);
      const time = await measure();
      expect(time).toBeGreaterThanOrEqual(150);
      expect(time).toBeLessThan(400);
    },
  );

  it('waits for a browser where the bundler was quicker', async () => {
    const {tell, measure} = start();
    tell('watchRun');
    tell('done');
    expect(await measure()).toBeGreaterThanOrEqual(50);
  });

  it('goes on at last where the bundler does not end', async () => {
    const {tell, measure} = start();
    tell('watchRun');
    expect(await measure()).toBeGreaterThanOrEqual(390);
  });
});
