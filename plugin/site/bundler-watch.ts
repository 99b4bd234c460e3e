/** Follows the work of the bundler while `docusaurus start` runs. */
export interface BundlerWatch {
  /** The plugin for the bundler. */
  readonly plugin: {readonly apply: (compiler: Compiler) => void};
  /** Resolves when the bundler has built the last save and the browser had time to fetch it. */
  readonly settled: () => Promise<void>;
}

/** The part of a compiler that is used; webpack and Rspack both have it. */
export interface Compiler {
  readonly hooks: Readonly<Record<'invalid' | 'watchRun' | 'done' | 'failed', Hook>>;
}

interface Hook {
  readonly tap: (name: string, callback: () => void) => void;
}

/** In milliseconds. */
interface Patience {
  /** Until the bundler notices a change. */
  readonly start: number;
  /** Until the browser has fetched what the bundler made. */
  readonly fetch: number;
  readonly most: number;
}

const usual: Patience = {start: 200, fetch: 400, most: 10_000};
const step = 25;

/** Creates a watch; tests give shorter times. */
export function createBundlerWatch({start, fetch, most} = usual): BundlerWatch {
  let isBuilding = false;
  let ended = Number.NEGATIVE_INFINITY;
  const begin = () => {
    isBuilding = true;
  };
  const end = () => {
    isBuilding = false;
    ended = performance.now();
  };
  return {
    plugin: {
      apply: ({hooks}) => {
        for (const hook of [hooks.invalid, hooks.watchRun]) hook.tap('design-docs', begin);
        for (const hook of [hooks.done, hooks.failed]) hook.tap('design-docs', end);
      },
    },
    settled: async () => {
      const last = performance.now() + most;
      await wait(start);
      while ((isBuilding || performance.now() < ended + fetch) && performance.now() < last) {
        await wait(step);
      }
    },
  };
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
