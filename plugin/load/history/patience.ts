/**
 * How the history is asked for: a repository of a hundred thousand commits takes some seconds, and what
 * somebody put in the place of a commit does not count.
 */
export const patience = {
  timeout: 120_000,
  environment: {GIT_NO_REPLACE_OBJECTS: '1'},
} as const;
