import type {EventJson, TimelineJson} from './history/history-json.ts';
import type {
  Design,
  DesignKind,
  DesignSection,
  FieldSource,
  Level,
  OutsideLink,
  Person,
  Phase,
  Relation,
} from './types.ts';

/** A document in `designs.json`. */
export interface DesignJson {
  readonly id: string;
  readonly kind: DesignKind;
  readonly sourcePath: string;
  /** Id of the design that this page is an appendix of. Files of 0.1 lack it. */
  readonly partOf: string | null;
  readonly permalink: string | null;
  /** It is meant for no reader yet; no site has it in production. Absent elsewhere. */
  readonly draft?: true;
  /** It has a page that no list names. Absent elsewhere. */
  readonly unlisted?: true;
  readonly title: string;
  /** The name or slug of which the title's words were made; absent before version 0.2. */
  readonly titleRaw: string | null;
  readonly number: number | null;
  readonly status: {
    readonly id: string | null;
    readonly raw: string | null;
    readonly phase: Phase;
    /** Where the word leads to, if it is a link. */
    readonly url: string | null;
    /** What follows the word: `v1.2` in `Implemented (v1.2)`. */
    readonly qualifier: string | null;
    readonly source: FieldSource | null;
    readonly line: number | null;
  };
  readonly summary: {
    readonly text: string;
    readonly markdown: string;
    readonly section: string | null;
  } | null;
  readonly authors: readonly PersonJson[];
  readonly approvers: readonly PersonJson[];
  readonly reviewers: readonly PersonJson[];
  readonly created: string | null;
  readonly updated: string | null;
  /** The release or milestone it belongs to, as written. Files of the first version 1 lack it. */
  readonly release: string | null;
  /** What it is about. Files of 0.1 lack this and the next five. */
  readonly tags: readonly string[];
  /** The groups or parts of the project that it belongs to. */
  readonly areas: readonly string[];
  readonly components: readonly string[];
  /** How mature the feature is, where that is not the status. */
  readonly stage: string | null;
  /** Where the work is tracked. */
  readonly tracking: readonly OutsideLink[];
  /** Where it is or was discussed. */
  readonly discussions: readonly OutsideLink[];
  readonly replaces: readonly RelationJson[];
  readonly supersededBy: readonly RelationJson[];
  readonly seeAlso: readonly RelationJson[];
  readonly sections: readonly (Pick<DesignSection, 'title' | 'depth' | 'line' | 'state'> & {
    readonly name: string | null;
  })[];
  readonly missingSections: readonly string[];
  readonly openQuestions: {
    readonly total: number;
    readonly unresolved: number;
    readonly items: readonly {
      readonly text: string;
      readonly resolved: boolean;
      readonly line: number;
    }[];
  };
  readonly checklist: {readonly done: number; readonly total: number};
  /** Day since which it has its status. Files of the first version 1 lack this and the next three. */
  readonly statusSince: string | null;
  /** Day of the last change that was no sweep over many documents. */
  readonly textChanged: string | null;
  /** Sections whose words changed since it was accepted; null where it never was. */
  readonly changedSinceAccepted: readonly string[] | null;
  /** What happened to it, the newest first; null where that is not known. */
  readonly history: readonly EventJson[] | null;
  readonly problems: readonly {
    readonly rule: string;
    readonly level: Level;
    readonly message: string;
    readonly hint: string | null;
    readonly line: number;
    readonly column: number;
  }[];
}

export interface PersonJson {
  readonly name: string | null;
  readonly handle: string | null;
  readonly email: string | null;
  readonly url: string | null;
}

export interface RelationJson {
  readonly raw: string;
  readonly id: string | null;
}

/** The published form of a document, without what its history adds. */
export function toDesignJson(
  design: Design,
  permalink: string | null,
): Omit<DesignJson, keyof TimelineJson> {
  const {status, summary, openQuestions} = design;
  return {
    id: design.id,
    kind: design.kind,
    sourcePath: design.sourcePath,
    partOf: design.partOf ?? null,
    permalink,
    ...(design.visibility === 'draft' ? {draft: true} : {}),
    ...(design.visibility === 'unlisted' ? {unlisted: true} : {}),
    title: design.title,
    titleRaw: design.titleRaw ?? null,
    number: design.number ?? null,
    status: {
      id: status.id ?? null,
      raw: status.raw ?? null,
      phase: status.phase,
      url: status.url ?? null,
      qualifier: status.qualifier ?? null,
      source: status.source ?? null,
      line: status.line ?? null,
    },
    summary: summary
      ? {text: summary.text, markdown: summary.markdown, section: summary.section ?? null}
      : null,
    authors: design.authors.map(toPersonJson),
    approvers: design.approvers.map(toPersonJson),
    reviewers: design.reviewers.map(toPersonJson),
    created: design.created ?? null,
    updated: design.updated ?? null,
    release: design.release ?? null,
    tags: design.tags,
    areas: design.areas,
    components: design.components,
    stage: design.stage ?? null,
    tracking: design.tracking,
    discussions: design.discussions,
    replaces: design.replaces.map(toRelationJson),
    supersededBy: design.supersededBy.map(toRelationJson),
    seeAlso: design.seeAlso.map(toRelationJson),
    sections: design.sections.map(({title, depth, line, state, name}) => ({
      title,
      depth,
      line,
      state,
      name: name ?? null,
    })),
    missingSections: design.missingSections,
    openQuestions: {
      total: openQuestions.length,
      unresolved: openQuestions.filter(({resolved}) => !resolved).length,
      items: openQuestions.map(({text, resolved, line}) => ({text, resolved, line})),
    },
    checklist: design.checklist,
    problems: design.problems.map(({rule, level, message, hint, line, column}) => ({
      rule,
      level,
      message,
      hint: hint ?? null,
      line,
      column,
    })),
  };
}

function toPersonJson({name, handle, email, url}: Person): PersonJson {
  return {name: name ?? null, handle: handle ?? null, email: email ?? null, url: url ?? null};
}

function toRelationJson({raw, id}: Relation): RelationJson {
  return {raw, id: id ?? null};
}
