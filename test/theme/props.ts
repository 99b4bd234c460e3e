import type {DesignRecord} from '../../plugin/client/records.ts';
import type {Phase} from '../../plugin/core/types.ts';
import type {
  DesignGroupProps,
  DesignHeadProps,
  DesignHealthProps,
  DesignIndexProps,
  DesignItemProps,
  DesignLinkProps,
  DesignProps,
  HealthDesignProps,
  ProblemGroupProps,
  ProblemProps,
  StatusProps,
} from '../../plugin/props.ts';

export const head: DesignHeadProps = {
  title: 'The title',
  description: null,
  type: 'website',
  published: null,
  modified: null,
  structuredData: '{}',
};

/** A status of a phase, with a label of its own. */
export function statusOf(phase: Phase, label = `The label of ${phase}`): StatusProps {
  return {id: phase, label, phase, raw: null};
}

export const link: DesignLinkProps = {
  title: 'Boot from an image',
  number: 7,
  permalink: '/design/boot',
  status: statusOf('accepted', 'Implementable'),
};

export const item: DesignItemProps = {
  ...link,
  id: 'boot',
  kind: 'design',
  sourcePath: 'boot.md',
  summary: 'Hosts boot from an image.',
  authors: [
    {name: 'Ada', url: null},
    {name: '@grace', url: 'https://github.com/grace'},
  ],
  created: '2020-01-02',
  updated: '2021-03-04',
  problemCount: 0,
  attention: null,
};

export const group: DesignGroupProps = {
  status: statusOf('accepted', 'Implementable'),
  anchor: 'implementable',
  designs: [item],
};

export const index: DesignIndexProps = {
  head,
  title: 'Designs',
  description: null,
  releaseNotes: null,
  health: null,
  json: null,
  feeds: [],
  activity: null,
  changes: [],
  order: 'number',
  asOf: null,
  groups: [group],
  attention: [],
  pages: [],
};

export const problem: ProblemProps = {
  message: 'Section `Drawbacks` is empty',
  hint: null,
  line: 12,
  column: 1,
  editUrl: 'https://example.org/edit/boot.md#L12',
  anchor: 'drawbacks',
};

export const problemGroup: ProblemGroupProps = {
  rule: 'empty-section',
  ruleUrl: '/design/rules/empty-section',
  level: 'warn',
  hint: 'Write it, or write `None`.',
  problems: [problem],
};

export const design: DesignProps = {
  head,
  ...link,
  id: 'boot',
  kind: 'design',
  sourcePath: 'boot.md',
  permalink: '/design/boot',
  anchor: 'boot-from-an-image',
  draft: false,
  unlisted: false,
  description: null,
  authors: item.authors,
  approvers: [],
  reviewers: [],
  created: '2020-01-02',
  updated: null,
  replaces: [],
  supersededBy: [],
  seeAlso: [],
  attention: null,
  referencedBy: [],
  banner: null,
  openQuestions: {total: 0, unresolved: 0, anchor: null},
  checklist: {done: 0, total: 0},
  problems: [],
  problemCount: 0,
  editUrl: null,
  sourceUrl: null,
  lastUpdatedAt: null,
  lastUpdatedBy: null,
  previous: null,
  next: null,
  indexPermalink: '/design',
  indexTitle: 'Designs',
};

export const healthDesign: HealthDesignProps = {
  ...link,
  source: {url: 'https://github.com/o/r/blob/main/boot.md?plain=1#L', hasLines: true},
};

export const health: DesignHealthProps = {
  title: 'Health',
  permalink: '/design/health',
  description: null,
  indexPermalink: '/design',
  indexTitle: 'Designs',
  figures: {designs: 5, healthy: 2, nearly: 1, problems: 6, notes: 4, openQuestions: 3},
  designs: [healthDesign],
  fixFirst: [
    {design: 0, fatal: 2, problems: 3, rules: [['missing-section', 2]], sections: ['Drawbacks']},
  ],
  sections: [{title: 'Drawbacks', missing: 2, empty: 1}],
  rules: [
    {
      id: 'missing-section',
      level: 'throw',
      permalink: '/design/rules/missing-section',
      finds: 'Sections that are not there',
      problems: 6,
      designs: 4,
    },
  ],
  quietRules: [{id: 'duplicate-id', level: 'warn', permalink: '/design/rules/duplicate-id'}],
  statuses: [
    {
      label: 'Implementable',
      permalink: '/design#implementable',
      phase: 'accepted',
      designs: 3,
      withProblems: 2,
      problems: 6,
    },
  ],
  folders: [
    {label: 'areas/', permalink: null, phase: null, designs: 2, withProblems: 1, problems: 4},
  ],
  openQuestions: [{design: 0, questions: [{text: 'Who pays?', line: 12}]}],
  signOff: [{design: 0, done: 1, total: 4}],
  signedOff: 0,
};

export const record: DesignRecord = {
  id: 'boot',
  title: 'Boot from an image',
  number: 7,
  status: 'implementable',
  statusLabel: 'Implementable',
  phase: 'accepted',
  permalink: '/design/boot',
  summary: 'Hosts boot from an image.',
  authors: ['Ada', '@grace'],
  created: '2020-01-02',
  updated: null,
};
