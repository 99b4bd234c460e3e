/** What the template of a lineage asks of every design that is written from it. */
export interface ExpectedContract {
  /** Headings of level two and three that a design has to have, in order. */
  readonly required: readonly string[];
  readonly optional: readonly string[];
  /** Required once the design is accepted. */
  readonly requiredFromAccepted: readonly string[];
  /** The words of the status menu, in order. */
  readonly statuses: readonly string[];
  /** Headings below the title that show what one could write, and are not asked for. */
  readonly samples: readonly string[];
  /** Metadata that it has a place for. */
  readonly fields: readonly string[];
  readonly signOffBoxes: number;
}

const kpt: ExpectedContract = {
  required: ['Why', 'Design', 'User Guide', 'Open Issues/Questions', 'Alternatives Considered'],
  optional: [],
  requiredFromAccepted: [],
  statuses: [],
  samples: ['<Question>', '<Approach>'],
  fields: ['authors', 'approvers'],
  signOffBoxes: 0,
};

const metal3: ExpectedContract = {
  required: [
    'Status',
    'Summary',
    'Motivation',
    'Goals',
    'Non-Goals',
    'Proposal',
    'Design Details',
    'Implementation Details/Notes/Constraints',
    'Risks and Mitigations',
    'Work Items',
    'Dependencies',
    'Test Plan',
    'Upgrade / Downgrade Strategy',
    'Version Skew Strategy',
    'Drawbacks',
    'Alternatives',
    'References',
  ],
  optional: ['User Stories'],
  requiredFromAccepted: [],
  statuses: [
    'provisional',
    'implementable',
    'implemented',
    'deferred',
    'rejected',
    'withdrawn',
    'replaced',
  ],
  samples: ['Story 1', 'Story 2'],
  fields: ['status'],
  signOffBoxes: 0,
};

const spec: ExpectedContract = {
  required: [
    'Summary',
    'Goals',
    'Non-Goals',
    'Proposal',
    'Risks and Mitigations',
    'Design Details',
    'Upgrade / Downgrade / Migration Strategy',
    'Public API changes',
  ],
  optional: [
    'User Stories',
    'Implementation Details/Notes/Constraints',
    'Drawbacks',
    'Alternatives',
  ],
  requiredFromAccepted: [],
  statuses: [],
  samples: ['Story 1', 'Story 2'],
  fields: [],
  signOffBoxes: 0,
};

const enhancement: ExpectedContract = {
  required: [
    'Release Signoff Checklist',
    'Summary',
    'Motivation',
    'Goals',
    'Non-Goals',
    'Proposal',
    'User Stories',
    'Risks and Mitigations',
    'Design Details',
    'Upgrade / Downgrade Strategy',
    'Implementation History',
    'Drawbacks',
    'Alternatives',
  ],
  optional: ['Open Questions', 'Implementation Details/Notes/Constraints', 'Infrastructure Needed'],
  requiredFromAccepted: ['Test Plan', 'Graduation Criteria'],
  statuses: [],
  samples: ['Story 1', 'Story 2', 'Examples', 'Alpha -> Beta', 'Beta -> GA'],
  fields: [],
  signOffBoxes: 4,
};

/** The five templates that the package has to serve as they are, each with its own twin of it. */
export const lineages: readonly {
  readonly seed: string;
  readonly twin: string;
  readonly contract: ExpectedContract;
}[] = [
  {seed: '000-kpt-early.md', twin: 'kpt.md', contract: kpt},
  {seed: '001-kpt.md', twin: 'kpt.md', contract: kpt},
  {seed: '002-metal3.md', twin: 'metal3.md', contract: metal3},
  {seed: '003-gitops-engine-spec.md', twin: 'spec.md', contract: spec},
  {seed: '004-enhancement-idea.md', twin: 'enhancement.md', contract: enhancement},
];
