// FROZEN on the day version 1 was published. Never edit a file of this folder. Where a test over it
// fails, programs that people wrote for version 1 fail too: take the change back, or publish it as
// `schemaVersion` 2 beside version 1.

/** `designs.json` as the first program that read it knew it; written by hand from the documentation. */
export interface DesignsV1 {
  readonly schemaVersion: 1;
  readonly generator: string;
  readonly template: string | null;
  readonly statuses: readonly StatusWordV1[];
  readonly designs: readonly DesignV1[];
}

export type PhaseV1 =
  | 'draft'
  | 'accepted'
  | 'done'
  | 'paused'
  | 'dropped'
  | 'superseded'
  | 'unknown';

export interface StatusWordV1 {
  readonly id: string;
  readonly label: string;
  readonly phase: PhaseV1;
}

export interface DesignV1 {
  readonly id: string;
  readonly kind: 'design' | 'page' | 'template';
  readonly sourcePath: string;
  readonly permalink: string | null;
  readonly title: string;
  readonly number: number | null;
  readonly status: StatusV1;
  readonly summary: SummaryV1 | null;
  readonly authors: readonly PersonV1[];
  readonly approvers: readonly PersonV1[];
  readonly reviewers: readonly PersonV1[];
  readonly created: string | null;
  readonly updated: string | null;
  readonly replaces: readonly RelationV1[];
  readonly supersededBy: readonly RelationV1[];
  readonly seeAlso: readonly RelationV1[];
  readonly sections: readonly SectionV1[];
  readonly missingSections: readonly string[];
  readonly openQuestions: OpenQuestionsV1;
  readonly checklist: {readonly done: number; readonly total: number};
  readonly problems: readonly ProblemV1[];
}

export interface StatusV1 {
  readonly id: string | null;
  readonly raw: string | null;
  readonly phase: PhaseV1;
  readonly url: string | null;
  readonly qualifier: string | null;
  readonly source: 'front-matter' | 'sidecar' | 'list' | 'table' | 'section' | 'name' | null;
  readonly line: number | null;
}

export interface SummaryV1 {
  readonly text: string;
  readonly markdown: string;
  readonly section: string | null;
}

export interface PersonV1 {
  readonly name: string | null;
  readonly handle: string | null;
  readonly email: string | null;
  readonly url: string | null;
}

export interface RelationV1 {
  readonly raw: string;
  readonly id: string | null;
}

export interface SectionV1 {
  readonly title: string;
  readonly depth: number;
  readonly line: number;
  readonly state: 'filled' | 'empty' | 'none' | 'todo' | 'template';
  readonly name: string | null;
}

export interface OpenQuestionsV1 {
  readonly total: number;
  readonly unresolved: number;
  readonly items: readonly {
    readonly text: string;
    readonly resolved: boolean;
    readonly line: number;
  }[];
}

export interface ProblemV1 {
  readonly rule: string;
  readonly level: 'ignore' | 'log' | 'warn' | 'throw';
  readonly message: string;
  readonly hint: string | null;
  readonly line: number;
  readonly column: number;
}
