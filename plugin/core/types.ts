// The values that the stages hand on: SourceFile -> ParsedFile -> Design -> DesignSet. Each is complete when made
// and never changed afterwards.
export type {RuleId} from './rule-ids.ts';
export type * from './types/design.ts';
export type * from './types/design-set.ts';
export type * from './types/history.ts';
export type * from './types/parsed-file.ts';
export type * from './types/problem.ts';
export type * from './types/releases.ts';
export type * from './types/source-file.ts';
export type * from './types/status.ts';
