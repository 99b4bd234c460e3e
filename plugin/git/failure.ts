/** Why Git did not answer. `detail` is a path or what Git said itself. */
export interface GitFailure {
  readonly kind:
    | 'no-git'
    | 'no-repository'
    | 'lost-repository'
    | 'dubious-ownership'
    | 'no-commit'
    | 'lost-commit'
    | 'too-slow'
    | 'other';
  readonly detail?: string;
}

/** How a call of Git ended. */
interface Ending {
  /** It could not be started. */
  readonly error?: NodeJS.ErrnoException;
  readonly errors?: string;
  readonly signal?: string | null;
}

/** Understands why a call of Git failed from what it printed in English. */
export function readFailure({error, errors = '', signal}: Ending): GitFailure {
  if (error) return {kind: 'no-git', detail: error.code ?? error.message};
  if (signal) return {kind: 'too-slow'};
  for (const [pattern, kind] of signs) {
    const found = pattern.exec(errors);
    if (found) return {kind, ...(found[1] === undefined ? {} : {detail: found[1]})};
  }
  const said = /^(?:fatal|error): (.+)$/m.exec(errors)?.[1];
  return {kind: 'other', ...(said === undefined ? {} : {detail: said})};
}

const signs: readonly (readonly [RegExp, GitFailure['kind']])[] = [
  [/(?:dubious ownership in repository at|unsafe repository \() ?'([^'\n]+)'/, 'dubious-ownership'],
  [/not a git repository: '?([^'\n]+?)'?$/m, 'lost-repository'],
  [/not a git repository/, 'no-repository'],
  [/does not have any commits yet/, 'no-commit'],
  [/bad object HEAD|could not parse HEAD/, 'lost-commit'],
];

/** A sentence for the user about it, and what to do. `folder` is what Git was asked about. */
export function explainFailure({kind, detail = ''}: GitFailure, folder: string): string {
  switch (kind) {
    case 'no-git':
      return `Git cannot be started (${detail}). Install it, or add it to the PATH.`;
    case 'no-repository':
      return `${folder} is in no git repository. Give a folder of one, or make one with \`git init\`.`;
    case 'lost-repository':
      return `${folder} belongs to the git repository ${detail}, which is not there. Make it available too: a worktree or a submodule has its history elsewhere.`;
    case 'dubious-ownership':
      return `Git does not open the repository of ${folder}, since another user owns it. If you trust it, run: git config --global --add safe.directory ${detail}`;
    case 'no-commit':
      return `The git repository of ${folder} has no commit yet. Make the first one.`;
    case 'lost-commit':
      return `The git repository of ${folder} does not have the commit that HEAD names. Fetch it, or switch to a branch.`;
    case 'too-slow':
      return `Git took too long to answer about ${folder}. Try again while the machine is less busy.`;
    case 'other':
      return `Git failed in ${folder}${detail === '' ? '' : `: ${detail}`}.`;
  }
}
