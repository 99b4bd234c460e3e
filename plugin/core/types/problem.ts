import type {RuleId} from '../rule-ids.ts';

/** Something that could not be read as written, with its position. */
export interface Defect extends Finding {
  readonly rule: RuleId;
}

/** Docusaurus' own four words for what a problem does to a build. */
export type Level = 'ignore' | 'log' | 'warn' | 'throw';

/** What a rule found: place, message and how to fix it. It knows no level. */
export interface Finding {
  readonly line: number;
  /** From 1, in UTF-16 code units; absent where the whole line is meant. */
  readonly column?: number;
  /** First column after the problem, on the same line. */
  readonly endColumn?: number;
  readonly message: string;
  readonly hint?: string;
  /** What it is about, where several rules may say it: only that of the highest level is kept. */
  readonly subject?: 'summary' | 'status';
  /** Harmless: logged at most, even if the level of the rule is higher. */
  readonly isMinor?: true;
  /** What fixes it, where that is safe to do without asking. All are applied or none. */
  readonly edits?: readonly Edit[];
}

/** Text to put in the place of other text. Lines and columns count from 1; the end is behind the last. */
export interface Edit {
  /** File in the folder, where it is not the document itself: its sidecar, or another document. */
  readonly path?: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** With `\n` at line ends; written with those of the file. */
  readonly text: string;
}

/** A finding of a rule in force, with the level its owner gave it. */
export interface Problem extends Finding {
  readonly rule: RuleId;
  readonly level: Level;
  readonly column: number;
}
