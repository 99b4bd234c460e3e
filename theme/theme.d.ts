/// <reference types="@docusaurus/module-type-aliases" />
/// <reference types="@docusaurus/theme-classic" />

// The components of this theme and what they are given. The shapes are those of
// plugin/site/props.ts; ambient modules may name them only through `import()`.

declare module '@theme/DesignRoot' {
  import type {PropSidebar} from '@docusaurus/plugin-content-docs';
  import type {ReactNode} from 'react';
  import type {RouteConfig} from 'react-router-config';

  export interface Sidebar {
    readonly name: string;
    readonly items: PropSidebar;
  }

  export interface Props {
    readonly sidebar: Sidebar;
    readonly route: RouteConfig;
  }
  export default function DesignRoot(props: Props): ReactNode;
}

declare module '@theme/DesignIndexPage' {
  import type {ReactNode} from 'react';

  export interface Props {
    readonly index: import('../plugin/site/props.js').DesignIndexProps;
  }
  export default function DesignIndexPage(props: Props): ReactNode;
}

declare module '@theme/DesignPage' {
  import type {TOCItem} from '@docusaurus/mdx-loader';
  import type {ReactNode} from 'react';

  /** A compiled document. */
  export interface Content {
    (): ReactNode;
    readonly toc: readonly TOCItem[];
  }

  export interface Props {
    readonly content: Content;
    readonly design: import('../plugin/site/props.js').DesignProps;
  }
  export default function DesignPage(props: Props): ReactNode;
}

declare module '@theme/DesignReleaseNotesPage' {
  import type {ComponentType, ReactNode} from 'react';

  export interface Props {
    readonly releaseNotes: import('../plugin/site/props.js').DesignReleaseNotesProps;
    readonly summaries: Readonly<Record<string, ComponentType>>;
  }
  export default function DesignReleaseNotesPage(props: Props): ReactNode;
}

declare module '@theme/DesignLayout' {
  import type {TOCItem} from '@docusaurus/mdx-loader';
  import type {ReactNode} from 'react';

  export interface Props {
    readonly toc: readonly TOCItem[];
    readonly children: ReactNode;
  }
  export default function DesignLayout(props: Props): ReactNode;
}

declare module '@theme/DesignTocMobile' {
  import type {TOCItem} from '@docusaurus/mdx-loader';
  import type {ReactNode} from 'react';

  export interface Props {
    readonly toc: readonly TOCItem[];
  }
  export default function DesignTocMobile(props: Props): ReactNode;
}

declare module '@theme/DesignPageHeader' {
  import type {ReactNode} from 'react';

  export interface Props {
    readonly title: string;
    readonly description: string | null;
    readonly children: ReactNode;
  }
  export default function DesignPageHeader(props: Props): ReactNode;
}

declare module '@theme/DesignStatusIcon' {
  import type {ReactNode} from 'react';

  export type Phase = import('../plugin/site/props.js').StatusProps['phase'];

  export interface Props {
    readonly phase: Phase;
  }
  export default function DesignStatusIcon(props: Props): ReactNode;
}

declare module '@theme/DesignStatus' {
  import type {ReactNode} from 'react';

  export interface Props {
    readonly status: import('../plugin/site/props.js').StatusProps;
  }
  export default function DesignStatus(props: Props): ReactNode;
}

declare module '@theme/DesignDefinition' {
  import type {ReactNode} from 'react';

  export type Phase = import('../plugin/site/props.js').StatusProps['phase'];

  export interface Props {
    readonly phase: Phase;
  }
  export default function DesignDefinition(props: Props): ReactNode;
}

declare module '@theme/DesignCount' {
  import type {ReactNode} from 'react';

  export interface Props {
    readonly count: number;
  }
  export default function DesignCount(props: Props): ReactNode;
}

declare module '@theme/DesignProblemCount' {
  import type {ReactNode} from 'react';

  export interface Props {
    readonly count: number;
  }
  export default function DesignProblemCount(props: Props): ReactNode;
}

declare module '@theme/DesignDate' {
  import type {ReactNode} from 'react';

  export interface Props {
    readonly date: string;
  }
  export default function DesignDate(props: Props): ReactNode;
}

declare module '@theme/DesignText' {
  import type {ReactNode} from 'react';

  export interface Props {
    readonly text: string;
  }
  export default function DesignText(props: Props): ReactNode;
}

declare module '@theme/DesignLink' {
  import type {ReactNode} from 'react';

  export interface Props {
    readonly design: import('../plugin/site/props.js').DesignLinkProps;
  }
  export default function DesignLink(props: Props): ReactNode;
}

declare module '@theme/DesignPeople' {
  import type {ReactNode} from 'react';

  export interface Props {
    readonly people: readonly import('../plugin/site/props.js').PersonProps[];
  }
  export default function DesignPeople(props: Props): ReactNode;
}

declare module '@theme/DesignRelations' {
  import type {ReactNode} from 'react';

  export type Relation = import('../plugin/site/props.js').RelationProps;

  export interface Props {
    readonly relations: readonly import('../plugin/site/props.js').RelationProps[];
  }
  export default function DesignRelations(props: Props): ReactNode;
}

declare module '@theme/DesignBreadcrumbs' {
  import type {ReactNode} from 'react';

  export interface Props {
    readonly title: import('../plugin/site/props.js').DesignProps['title'];
    readonly indexTitle: import('../plugin/site/props.js').DesignProps['indexTitle'];
    readonly indexPermalink: import('../plugin/site/props.js').DesignProps['indexPermalink'];
  }
  export default function DesignBreadcrumbs(props: Props): ReactNode;
}

declare module '@theme/DesignHeader' {
  import type {ReactNode} from 'react';

  export interface Props {
    readonly design: import('../plugin/site/props.js').DesignProps;
  }
  export default function DesignHeader(props: Props): ReactNode;
}

declare module '@theme/DesignBanner' {
  import type {ReactNode} from 'react';

  export interface Props {
    readonly design: import('../plugin/site/props.js').DesignProps;
  }
  export default function DesignBanner(props: Props): ReactNode;
}

declare module '@theme/DesignBannerReplaced' {
  import type {ReactNode} from 'react';

  export interface Props {
    readonly successors: readonly import('../plugin/site/props.js').RelationProps[];
  }
  export default function DesignBannerReplaced(props: Props): ReactNode;
}

declare module '@theme/DesignMetadata' {
  import type {ReactNode} from 'react';

  export interface Props {
    readonly design: import('../plugin/site/props.js').DesignProps;
  }
  export default function DesignMetadata(props: Props): ReactNode;
}

declare module '@theme/DesignMetadataItem' {
  import type {ReactNode} from 'react';

  export type Name =
    | 'status'
    | 'authors'
    | 'approvers'
    | 'reviewers'
    | 'created'
    | 'updated'
    | 'supersededBy'
    | 'replaces'
    | 'seeAlso'
    | 'openQuestions'
    | 'checklist';

  export interface Props {
    readonly name: Name;
    readonly children: ReactNode;
  }
  export default function DesignMetadataItem(props: Props): ReactNode;
}

declare module '@theme/DesignProgress' {
  import type {ReactNode} from 'react';

  export interface Props {
    readonly openQuestions: import('../plugin/site/props.js').DesignProps['openQuestions'];
    readonly checklist: import('../plugin/site/props.js').DesignProps['checklist'];
  }
  export default function DesignProgress(props: Props): ReactNode;
}

declare module '@theme/DesignProblems' {
  import type {ReactNode} from 'react';

  export interface Props {
    readonly problems: readonly import('../plugin/site/props.js').ProblemProps[];
  }
  export default function DesignProblems(props: Props): ReactNode;
}

declare module '@theme/DesignProblem' {
  import type {ReactNode} from 'react';

  export interface Props {
    readonly problem: import('../plugin/site/props.js').ProblemProps;
  }
  export default function DesignProblem(props: Props): ReactNode;
}

declare module '@theme/DesignFooter' {
  import type {ReactNode} from 'react';

  export interface Props {
    readonly editUrl: import('../plugin/site/props.js').DesignProps['editUrl'];
    readonly lastUpdatedAt: import('../plugin/site/props.js').DesignProps['lastUpdatedAt'];
    readonly lastUpdatedBy: import('../plugin/site/props.js').DesignProps['lastUpdatedBy'];
  }
  export default function DesignFooter(props: Props): ReactNode;
}

declare module '@theme/DesignPaginator' {
  import type {ReactNode} from 'react';

  export interface Props {
    readonly previous: import('../plugin/site/props.js').DesignProps['previous'];
    readonly next: import('../plugin/site/props.js').DesignProps['next'];
  }
  export default function DesignPaginator(props: Props): ReactNode;
}

declare module '@theme/DesignIndexLinks' {
  import type {ReactNode} from 'react';

  export interface Props {
    readonly releaseNotes: import('../plugin/site/props.js').DesignIndexProps['releaseNotes'];
    readonly json: import('../plugin/site/props.js').DesignIndexProps['json'];
  }
  export default function DesignIndexLinks(props: Props): ReactNode;
}

declare module '@theme/DesignIndexGroups' {
  import type {ReactNode} from 'react';

  export type Design = import('../plugin/site/props.js').DesignItemProps;

  export interface Props {
    readonly groups: readonly import('../plugin/site/props.js').DesignGroupProps[];
    readonly attention: readonly Design[];
    readonly pages: readonly Design[];
  }
  export default function DesignIndexGroups(props: Props): ReactNode;
}

declare module '@theme/DesignIndexNav' {
  import type {ReactNode} from 'react';

  export interface Props {
    readonly groups: readonly import('../plugin/site/props.js').DesignGroupProps[];
    readonly attentionCount: number;
  }
  export default function DesignIndexNav(props: Props): ReactNode;
}

declare module '@theme/DesignFilter' {
  import type {ReactNode} from 'react';

  export interface Props {
    readonly query: string;
    readonly onChange: (query: string) => void;
    /** The reader goes elsewhere. */
    readonly onLeave: () => void;
  }
  export default function DesignFilter(props: Props): ReactNode;
}

declare module '@theme/DesignIndex' {
  import type {ReactNode} from 'react';

  export interface Props {
    readonly index: import('../plugin/site/props.js').DesignIndexProps;
  }
  export default function DesignIndex(props: Props): ReactNode;
}

declare module '@theme/DesignIndexTools' {
  import type {ReactNode} from 'react';

  export interface Props {
    readonly state: import('../plugin/client/index.js').IndexState;
    readonly change: (
      state: import('../plugin/client/index.js').IndexState,
      step: 'push' | 'replace',
    ) => void;
    /** Writes to the address at once what was typed. */
    readonly settle: () => void;
    readonly view: import('../plugin/client/index.js').IndexView;
    readonly isReady: boolean;
  }
  export default function DesignIndexTools(props: Props): ReactNode;
}

declare module '@theme/DesignIndexList' {
  import type {ReactNode} from 'react';

  export interface Props {
    readonly view: import('../plugin/client/index.js').IndexView;
    readonly shown: import('../plugin/client/index.js').IndexState;
    readonly groups: Pick<
      import('../plugin/site/props.js').DesignIndexProps,
      'groups' | 'attention' | 'pages'
    >;
    readonly onChange: (
      state: import('../plugin/client/index.js').IndexState,
      step: 'push' | 'replace',
    ) => void;
  }
  export default function DesignIndexList(props: Props): ReactNode;
}

declare module '@theme/DesignPhase' {
  import type {ReactNode} from 'react';

  export type Phase = import('../plugin/site/props.js').StatusProps['phase'];

  export interface Props {
    readonly phase: Phase;
  }
  export default function DesignPhase(props: Props): ReactNode;
}

declare module '@theme/DesignPhaseBar' {
  import type {ReactNode} from 'react';

  export type Phase = import('../plugin/site/props.js').StatusProps['phase'];

  export interface Props {
    readonly phases: readonly import('../plugin/client/index.js').FacetOption[];
    readonly isReady: boolean;
    readonly onToggle: (phase: string) => void;
  }
  export default function DesignPhaseBar(props: Props): ReactNode;
}

declare module '@theme/DesignFacets' {
  import type {ReactNode} from 'react';

  export interface Props {
    readonly facets: readonly import('../plugin/client/index.js').FacetView[];
    readonly state: import('../plugin/client/index.js').IndexState;
    readonly onChange: (
      state: import('../plugin/client/index.js').IndexState,
      step: 'push' | 'replace',
    ) => void;
  }
  export default function DesignFacets(props: Props): ReactNode;
}

declare module '@theme/DesignFacet' {
  import type {ReactNode} from 'react';

  export interface Props {
    readonly facet: import('../plugin/client/index.js').FacetView;
    readonly onToggle: (value: string) => void;
  }
  export default function DesignFacet(props: Props): ReactNode;
}

declare module '@theme/DesignFacetName' {
  import type {ReactNode} from 'react';

  export type Name = import('../plugin/client/index.js').FacetName | 'query';

  export interface Props {
    readonly name: Name;
  }
  export default function DesignFacetName(props: Props): ReactNode;
}

declare module '@theme/DesignFacetValue' {
  import type {ReactNode} from 'react';

  export interface Props {
    readonly name: import('../plugin/client/index.js').FacetName;
    readonly option: import('../plugin/client/index.js').FacetOption;
  }
  export default function DesignFacetValue(props: Props): ReactNode;
}

declare module '@theme/DesignSort' {
  import type {ReactNode} from 'react';

  export interface Props {
    readonly keys: readonly import('../plugin/client/index.js').SortKey[];
    readonly sort: import('../plugin/client/index.js').Sort | null;
    readonly onChange: (sort: import('../plugin/client/index.js').Sort | null) => void;
  }
  export default function DesignSort(props: Props): ReactNode;
}

declare module '@theme/DesignViewSwitch' {
  import type {ReactNode} from 'react';

  export interface Props {
    readonly view: import('../plugin/client/index.js').View;
    readonly onChange: (view: import('../plugin/client/index.js').View) => void;
  }
  export default function DesignViewSwitch(props: Props): ReactNode;
}

declare module '@theme/DesignResultCount' {
  import type {ReactNode} from 'react';

  export interface Props {
    readonly shown: number;
    readonly total: number;
    readonly isNarrowed: boolean;
  }
  export default function DesignResultCount(props: Props): ReactNode;
}

declare module '@theme/DesignChosen' {
  import type {ReactNode} from 'react';

  export interface Props {
    readonly state: import('../plugin/client/index.js').IndexState;
    readonly facets: readonly import('../plugin/client/index.js').FacetView[];
    readonly onChange: (
      state: import('../plugin/client/index.js').IndexState,
      step: 'push' | 'replace',
    ) => void;
  }
  export default function DesignChosen(props: Props): ReactNode;
}

declare module '@theme/DesignNothing' {
  import type {ReactNode} from 'react';

  export interface Props {
    readonly state: import('../plugin/client/index.js').IndexState;
    readonly blame: readonly import('../plugin/client/index.js').Blame[];
    readonly onChange: (
      state: import('../plugin/client/index.js').IndexState,
      step: 'push' | 'replace',
    ) => void;
  }
  export default function DesignNothing(props: Props): ReactNode;
}

declare module '@theme/DesignIndexResults' {
  import type {ReactNode} from 'react';

  export interface Props {
    readonly results: readonly import('../plugin/client/index.js').Result[];
  }
  export default function DesignIndexResults(props: Props): ReactNode;
}

declare module '@theme/DesignIndexTable' {
  import type {ReactNode} from 'react';

  export interface Props {
    readonly results: readonly import('../plugin/client/index.js').Result[];
    readonly sortKeys: readonly import('../plugin/client/index.js').SortKey[];
    readonly sort: import('../plugin/client/index.js').Sort | null;
    readonly onSort: (key: import('../plugin/client/index.js').SortKey) => void;
  }
  export default function DesignIndexTable(props: Props): ReactNode;
}

declare module '@theme/DesignIndexTableRow' {
  import type {ReactNode} from 'react';

  export interface Props {
    readonly design: import('../plugin/site/props.js').DesignItemProps;
    readonly marks: import('../plugin/client/index.js').Marks | undefined;
    readonly hasNumber: boolean;
  }
  export default function DesignIndexTableRow(props: Props): ReactNode;
}

declare module '@theme/DesignSortHeader' {
  import type {ReactNode} from 'react';

  export type Key = import('../plugin/client/index.js').SortKey;

  export interface Props {
    readonly name: Key;
    readonly sort: import('../plugin/client/index.js').Sort | null;
    readonly onSort: (key: Key) => void;
  }
  export default function DesignSortHeader(props: Props): ReactNode;
}

declare module '@theme/DesignMarked' {
  import type {ReactNode} from 'react';

  export interface Props {
    readonly text: string;
    readonly ranges: import('../plugin/client/index.js').Ranges | undefined;
  }
  export default function DesignMarked(props: Props): ReactNode;
}

declare module '@theme/DesignMore' {
  import type {ReactNode} from 'react';

  export interface Props {
    readonly count: number;
    readonly onClick: () => void;
  }
  export default function DesignMore(props: Props): ReactNode;
}

declare module '@theme/DesignGroup' {
  import type {ReactNode} from 'react';

  export interface Props {
    readonly group: import('../plugin/site/props.js').DesignGroupProps;
  }
  export default function DesignGroup(props: Props): ReactNode;
}

declare module '@theme/DesignAttention' {
  import type {ReactNode} from 'react';

  export interface Props {
    readonly designs: readonly import('../plugin/site/props.js').DesignItemProps[];
  }
  export default function DesignAttention(props: Props): ReactNode;
}

declare module '@theme/DesignOtherPages' {
  import type {ReactNode} from 'react';

  export interface Props {
    readonly designs: readonly import('../plugin/site/props.js').DesignItemProps[];
  }
  export default function DesignOtherPages(props: Props): ReactNode;
}

declare module '@theme/DesignIndexSection' {
  import type {ReactNode} from 'react';

  export interface Props {
    readonly anchor: string;
    readonly heading: ReactNode;
    readonly description: ReactNode;
    readonly designs: readonly import('../plugin/site/props.js').DesignItemProps[];
  }
  export default function DesignIndexSection(props: Props): ReactNode;
}

declare module '@theme/DesignItem' {
  import type {ReactNode} from 'react';

  export interface Props {
    readonly design: import('../plugin/site/props.js').DesignItemProps;
    /** What a query found in it. */
    readonly marks?: import('../plugin/client/index.js').Marks | undefined;
    /** Its status is shown, where no heading says it. */
    readonly hasStatus?: boolean;
  }
  export default function DesignItem(props: Props): ReactNode;
}

declare module '@theme/DesignItemFacts' {
  import type {ReactNode} from 'react';

  export interface Props {
    readonly design: import('../plugin/site/props.js').DesignItemProps;
    /** What a query found in it. */
    readonly marks?: import('../plugin/client/index.js').Marks | undefined;
  }
  export default function DesignItemFacts(props: Props): ReactNode;
}

declare module '@theme/DesignEmpty' {
  import type {ReactNode} from 'react';
  export default function DesignEmpty(): ReactNode;
}

declare module '@theme/DesignReleaseNotesGroup' {
  import type {ComponentType, ReactNode} from 'react';

  export interface Props {
    readonly group: import('../plugin/site/props.js').DesignReleaseNotesGroupProps;
    readonly summaries: Readonly<Record<string, ComponentType>>;
  }
  export default function DesignReleaseNotesGroup(props: Props): ReactNode;
}

declare module '@theme/DesignReleaseNote' {
  import type {ComponentType, ReactNode} from 'react';

  export interface Props {
    readonly design: import('../plugin/site/props.js').DesignReleaseNotesItemProps;
    readonly summary: ComponentType | undefined;
  }
  export default function DesignReleaseNote(props: Props): ReactNode;
}

declare module '@theme/DesignSummary' {
  import type {ComponentType, ReactNode} from 'react';

  export interface Props {
    readonly content: ComponentType | undefined;
    readonly text: string | null;
  }
  export default function DesignSummary(props: Props): ReactNode;
}
