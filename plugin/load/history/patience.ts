/**
 * Options of git for reading the history: a repository of a hundred thousand commits takes some
 * seconds, and `git replace` is ignored.
 */
export const patience = {
  timeout: 120_000,
  environment: {GIT_NO_REPLACE_OBJECTS: '1'},
} as const;
