import type {DesignRecord} from '../../plugin/client/records.ts';
import type {Phase} from '../../plugin/core/types.ts';
import type {
  ActivityChangeProps,
  DesignActivityProps,
  DesignGroupProps,
  DesignHeadProps,
  DesignHealthProps,
  DesignIndexProps,
  DesignInsightsProps,
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
  image: null,
  keywords: [],
  markdown: null,
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
  newDesign: null,
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
  pageSettings: {
    hidesTitle: false,
    hidesContents: false,
    minContentsLevel: null,
    maxContentsLevel: null,
  },
  tags: [],
  areas: [],
  components: [],
  stage: null,
  tracking: [],
  discussions: [],
  authors: item.authors,
  approvers: [],
  reviewers: [],
  created: '2020-01-02',
  updated: null,
  release: null,
  timeline: null,
  lineage: [],
  parts: [],
  partOf: null,
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
  waiting: null,
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

export const change: ActivityChangeProps = {
  id: 'c1/changed/boot',
  kind: 'became',
  group: 'status',
  date: '2026-11-12',
  day: '12 Nov',
  designs: [{title: 'Boot from an image', number: 7, permalink: '/design/boot'}],
  status: statusOf('done', 'Implemented'),
  from: statusOf('accepted', 'Implementable'),
  release: null,
  successor: null,
  sections: [],
  moreSections: 0,
  source: {label: '#12', url: 'https://git.example/pull/12'},
  author: 'Ada',
};

export const activity: DesignActivityProps = {
  head,
  title: 'Activity',
  permalink: '/design/activity',
  description: null,
  index: {title: 'Designs', permalink: '/design'},
  feeds: [],
  from: '1 February 2019',
  unchanged: [],
  health: null,
  years: [
    {
      year: '2026',
      isOpen: true,
      months: [{month: '2026-11', label: 'November 2026', changes: [change]}],
    },
    {
      year: '2019',
      isOpen: false,
      months: [
        {
          month: '2019-02',
          label: 'February 2019',
          changes: [{...change, id: 'c0', kind: 'new', group: 'new', from: null}],
        },
      ],
    },
  ],
};

export const insights: DesignInsightsProps = {
  title: 'Insights',
  permalink: '/design/insights',
  description: null,
  index: {title: 'Designs', permalink: '/design'},
  flow: {
    lastYear: {came: 3, done: 1, waiting: 2},
    width: 720,
    height: 240,
    bands: [
      {phase: 'done', label: 'Built', path: 'M0 0L720 0L720 240L0 240Z', count: 4, labelAt: 80},
      {phase: 'dropped', label: 'Rejected, Withdrawn', path: 'M0 0L1 1Z', count: 0, labelAt: null},
    ],
    years: [{year: '2026', at: 50}],
    rows: [{label: '2026', counts: [4, 0]}],
  },
  ages: [
    {
      status: statusOf('draft', 'Provisional'),
      count: 2,
      median: '2 years',
      oldest: [
        {
          design: link,
          since: '2020-01-02',
          isOrBefore: true,
          age: '6 years',
          touched: '2024-05-06',
        },
      ],
    },
  ],
  years: [{year: '2026', came: 1, accepted: 2, done: 3, ended: 4, removed: 5}],
  leadTime: {pairs: 20, needed: 20, half: '5 months', mostly: '3 years'},
  words: {accepted: 'Agreed', done: 'Built', ended: 'Rejected, Withdrawn'},
};
