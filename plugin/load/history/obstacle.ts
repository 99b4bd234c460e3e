/** Why the whole history of a folder cannot be read from git. */
export type ObstacleKind =
  | 'no-git'
  | 'old-git'
  | 'no-repository'
  | 'not-committed'
  | 'dubious-ownership'
  | 'bare'
  | 'shallow'
  | 'missing-blobs'
  | 'wrong-file'
  | 'failed';

/** What the obstacle is, and a sentence that says what to do about it. */
export interface Obstacle {
  readonly kind: ObstacleKind;
  readonly message: string;
}

/** Whether there simply is no history, which is no fault: otherwise there is one that cannot be read. */
export function isAbsence({kind}: Obstacle): boolean {
  return kind === 'no-repository' || kind === 'no-git' || kind === 'not-committed';
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Says why there is no history, and which setting of the host gives it. */
export function describeObstacle(
  kind: ObstacleKind,
  environment: Environment,
  detail = '',
): Obstacle {
  return {
    kind,
    message: `The history of the designs is not read: ${sentences[kind](environment, detail)}`,
  };
}

const sentences: Readonly<
  Record<ObstacleKind, (environment: Environment, detail: string) => string>
> = {
  'no-git': () =>
    "git is not installed here. Install it, or write the history to a file where it is, with `design-docs history --write history.json`, and name that in the option `history: './history.json'`.",
  'old-git': (_, version) => `git ${version} is too old. Version 2.31 or later is needed.`,
  'no-repository': (environment) =>
    `the folder is in no git repository. ${nameHost(environment, 'none') ?? `Write the history to a file where it is, with \`design-docs history --write history.json\`, and name that in the option \`history: './history.json'\``}, or set \`history: false\`.`,
  'not-committed': () => 'no commit has a file of the folder yet.',
  'dubious-ownership': (_, root) =>
    `git does not trust ${root}, since another user owns it. Run \`git config --global --add safe.directory ${root}\`.`,
  bare: () => 'the repository is bare, or has no working tree around the folder.',
  shallow: (environment) =>
    `the clone is shallow, and a part of a history tells nothing. ${nameHost(environment, 'shallow') ?? 'Run `git fetch --unshallow`'}.`,
  'missing-blobs': (environment, count) =>
    `the clone is partial and lacks ${count} earlier texts. ${nameHost(environment, 'blobless') ?? 'Set `history: {fetch: true}` to fetch them in one go, or run `git fetch --refetch`'}.`,
  'wrong-file': (_, why) => `${why}.`,
  failed: (_, why) => `git failed${why === '' ? '' : ` with: ${why}`}.`,
};

type Lack = 'shallow' | 'blobless' | 'none';

// The setting of each host that clones with the history.
function nameHost(environment: Environment, lack: Lack): string | undefined {
  const file =
    "write the history to a file in a job that has it, with `design-docs history --write history.json`, and set `history: './history.json'`";
  const isOn = (name: string) => (environment[name] ?? '') !== '';
  if (isOn('GITHUB_ACTIONS')) {
    if (lack === 'none') return undefined;
    return lack === 'shallow'
      ? 'In GitHub Actions give `actions/checkout` the setting `fetch-depth: 0`'
      : 'In GitHub Actions give `actions/checkout` no `filter`, or set `history: {fetch: true}`';
  }
  if (isOn('GITLAB_CI')) return 'In GitLab CI set the variable `GIT_DEPTH: 0`';
  if (isOn('NETLIFY')) {
    return lack === 'none'
      ? `On Netlify ${file}`
      : 'On Netlify set `history: {fetch: true}`, or run `git fetch --unshallow` before the build where the clone is shallow';
  }
  if (isOn('VERCEL')) {
    return lack === 'shallow'
      ? `On Vercel set the environment variable \`VERCEL_DEEP_CLONE=true\`, or ${file}`
      : `On Vercel ${file}`;
  }
  if (isOn('CF_PAGES')) {
    return 'On Cloudflare Pages begin the build command with `git fetch --unshallow &&`';
  }
  if (isOn('READTHEDOCS')) {
    return 'On Read the Docs add `git fetch --unshallow` to `build.jobs.post_checkout`';
  }
  return undefined;
}
