import {builtinEnvironments, type Environment} from 'vitest/runtime';

/**
 * A window for all files that a process tests. React keeps hold of the first that it sees, and is loaded once
 * for all of them; a new window for each file takes a second as well.
 */
export default {
  ...builtinEnvironments.jsdom,
  name: 'one-jsdom',
  async setup(global, options) {
    if (!('document' in global)) await builtinEnvironments.jsdom.setup(global, options);
    return {teardown: () => undefined};
  },
} satisfies Environment;
