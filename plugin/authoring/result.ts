/** What a command did, ready to print in either form. */
export interface CommandResult {
  readonly text: string;
  /** For `--json`; a diff of a dry run is in it too. */
  readonly json: object;
  /** Printed to standard error, so that it is seen if standard output is redirected. */
  readonly notices: readonly string[];
  readonly exitCode: 0 | 1;
}

/** What every command that writes takes. */
export interface WriteOptions {
  readonly dryRun?: boolean;
  readonly json?: boolean;
}
