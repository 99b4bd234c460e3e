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
    readonly alternates: readonly import('../plugin/site/props.js').AlternateProps[];
    readonly route: RouteConfig;
  }
  export default function DesignRoot(props: Props): ReactNode;
}

declare module '@theme/DesignRouteGroup' {
  import type {ReactNode} from 'react';
  import type {RouteConfig} from 'react-router-config';

  export interface Props {
    readonly route: Pick<RouteConfig, 'routes'>;
  }
  export default function DesignRouteGroup(props: Props): ReactNode;
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

declare module '@theme/DesignMarkdown' {
  import type {ReactNode} from 'react';

  export interface Props {
    /** What the renderer made of a text. */
    readonly nodes: readonly import('../plugin/render/module/compact.js').CompactNode[];
    /** The addresses of its files, which its attributes name by their place in this list. */
    readonly assets: readonly string[];
  }
  export default function DesignMarkdown(props: Props): ReactNode;
}

declare module '@theme/DesignMarkdownAlert' {
  import type {ReactNode} from 'react';

  export interface Props {
    /** The admonition that it looks like. */
    readonly type: string;
    readonly alert: 'note' | 'tip' | 'important' | 'warning' | 'caution';
    readonly children?: ReactNode;
  }
  export default function DesignMarkdownAlert(props: Props): ReactNode;
}

declare module '@theme/DesignReleaseNotesPage' {
  import type {ComponentType, ReactNode} from 'react';

  export interface Props {
    readonly releaseNotes: import('../plugin/site/props.js').DesignReleaseNotesProps;
    readonly summaries: Readonly<Record<string, ComponentType>>;
  }
  export default function DesignReleaseNotesPage(props: Props): ReactNode;
}

declare module '@theme/DesignHead' {
  import type {ReactNode} from 'react';

  export interface Props {
    readonly head: import('../plugin/site/props.js').DesignHeadProps;
  }
  export default function DesignHead(props: Props): ReactNode;
}

declare module '@theme/DesignAlternates' {
  import type {ReactNode} from 'react';

  export interface Props {
    readonly alternates: readonly import('../plugin/site/props.js').AlternateProps[];
  }
  export default function DesignAlternates(props: Props): ReactNode;
}

declare module '@theme/DesignLayout' {
  import type {TOCItem} from '@docusaurus/mdx-loader';
  import type {ReactNode} from 'react';

  export interface Props {
    readonly toc: readonly TOCItem[];
    /** Without it as deep as the site's config says. */
    readonly maxHeadingLevel?: number;
    readonly children: ReactNode;
  }
  export default function DesignLayout(props: Props): ReactNode;
}

declare module '@theme/DesignTocMobile' {
  import type {TOCItem} from '@docusaurus/mdx-loader';
  import type {ReactNode} from 'react';

  export interface Props {
    readonly toc: readonly TOCItem[];
    /** Without it as deep as the site's config says. */
    readonly maxHeadingLevel?: number;
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
    readonly design: Omit<import('../plugin/site/props.js').DesignLinkProps, 'status'>;
  }
  export default function DesignLink(props: Props): ReactNode;
}

declare module '@theme/DesignPeople' {
  import type {ReactNode} from 'react';

  export interface Props {
    readonly people: readonly import('../plugin/site/props.js').PersonProps[];
    /** Where what each of them wrote is listed. */
    readonly indexPermalink?: string;
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
    readonly banner: import('../plugin/site/props.js').BannerProps;
  }
  export default function DesignBannerReplaced(props: Props): ReactNode;
}

declare module '@theme/DesignMetadata' {
  import type {ReactNode} from 'react';

  export interface Props {
    readonly design: import('../plugin/site/props.js').DesignProps;
    /** Anchors that the document has. */
    readonly anchors: readonly string[];
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
    | 'referencedBy'
    | 'openQuestions'
    | 'checklist'
    | 'source';

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
    /** Anchors that the document has. */
    readonly anchors: readonly string[];
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
    readonly health: import('../plugin/site/props.js').DesignIndexProps['health'];
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

declare module '@theme/DesignFacetPanel' {
  import type {ReactNode} from 'react';

  export interface Props {
    readonly facet: import('../plugin/client/index.js').FacetView;
    readonly onToggle: (value: string) => void;
  }
  export default function DesignFacetPanel(props: Props): ReactNode;
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
    readonly hasAuthors: boolean;
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
    readonly hasAuthors: boolean;
    readonly hasDate: boolean;
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
    readonly className?: string;
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

declare module '@theme/DesignRelease' {
  import type {ComponentType, ReactNode} from 'react';

  export interface Props {
    readonly release: import('../plugin/site/props.js').DesignReleaseProps;
    readonly summaries: Readonly<Record<string, ComponentType>>;
  }
  export default function DesignRelease(props: Props): ReactNode;
}

declare module '@theme/DesignCopyMarkdown' {
  import type {ReactNode} from 'react';

  export interface Props {
    /** Address of the file. */
    readonly href: string;
  }
  export default function DesignCopyMarkdown(props: Props): ReactNode;
}

declare module '@theme/DesignReleaseNote' {
  import type {ComponentType, ReactNode} from 'react';

  export interface Props {
    readonly as: 'h3' | 'h4';
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

declare module '@theme/DesignHealthPage' {
  import type {ReactNode} from 'react';

  export interface Props {
    readonly health: import('../plugin/site/props.js').DesignHealthProps;
  }
  export default function DesignHealthPage(props: Props): ReactNode;
}

declare module '@theme/DesignHealthSection' {
  import type {ReactNode} from 'react';

  export interface Props {
    readonly anchor: string;
    readonly title: string;
    readonly children: ReactNode;
  }
  export default function DesignHealthSection(props: Props): ReactNode;
}

declare module '@theme/DesignHealthFigures' {
  import type {ReactNode} from 'react';

  export type Name = keyof import('../plugin/site/props.js').DesignHealthProps['figures'];

  export interface Props {
    readonly figures: import('../plugin/site/props.js').DesignHealthProps['figures'];
  }
  export default function DesignHealthFigures(props: Props): ReactNode;
}

declare module '@theme/DesignHealthGood' {
  import type {ReactNode} from 'react';

  export interface Props {
    readonly children: ReactNode;
  }
  export default function DesignHealthGood(props: Props): ReactNode;
}

declare module '@theme/DesignFold' {
  import type {ReactNode} from 'react';

  export interface Props {
    readonly count: number;
    readonly children: ReactNode;
  }
  export default function DesignFold(props: Props): ReactNode;
}

declare module '@theme/DesignHealthList' {
  import type {ReactElement, ReactNode} from 'react';

  export interface Props {
    /** Items of a list, each with its key. */
    readonly items: readonly ReactElement[];
    readonly shown: number;
    readonly isOrdered?: boolean;
  }
  export default function DesignHealthList(props: Props): ReactNode;
}

declare module '@theme/DesignHealthTable' {
  import type {ReactNode} from 'react';

  export interface Props {
    readonly className?: string | undefined;
    readonly children: ReactNode;
  }
  export default function DesignHealthTable(props: Props): ReactNode;
}

declare module '@theme/DesignHealthMend' {
  import type {ReactNode} from 'react';

  export type Mend = import('../plugin/site/props.js').HealthMendProps;

  export interface Props {
    readonly designs: import('../plugin/site/props.js').DesignHealthProps['designs'];
    readonly mend: readonly import('../plugin/site/props.js').HealthMendProps[];
  }
  export default function DesignHealthMend(props: Props): ReactNode;
}

declare module '@theme/DesignHealthMendItem' {
  import type {ReactNode} from 'react';

  export interface Props {
    readonly item: import('../plugin/site/props.js').HealthMendProps;
    readonly design: import('../plugin/site/props.js').HealthDesignProps | undefined;
  }
  export default function DesignHealthMendItem(props: Props): ReactNode;
}

declare module '@theme/DesignHealthDesign' {
  import type {ReactNode} from 'react';

  export interface Props {
    readonly design: import('../plugin/site/props.js').DesignLinkProps | undefined;
  }
  export default function DesignHealthDesign(props: Props): ReactNode;
}

declare module '@theme/DesignHealthRules' {
  import type {ReactNode} from 'react';

  export type Rule = import('../plugin/site/props.js').HealthRuleProps;

  export interface Props {
    readonly rules: import('../plugin/site/props.js').DesignHealthProps['rules'];
    readonly quietRules: import('../plugin/site/props.js').DesignHealthProps['quietRules'];
  }
  export default function DesignHealthRules(props: Props): ReactNode;
}

declare module '@theme/DesignLevel' {
  import type {ReactNode} from 'react';

  export interface Props {
    readonly level: import('../plugin/site/props.js').ProblemProps['level'];
  }
  export default function DesignLevel(props: Props): ReactNode;
}

declare module '@theme/DesignHealthCounts' {
  import type {ReactNode} from 'react';

  export interface Props {
    readonly of: 'status' | 'folder';
    readonly counts: import('../plugin/site/props.js').DesignHealthProps['statuses'];
  }
  export default function DesignHealthCounts(props: Props): ReactNode;
}

declare module '@theme/DesignHealthCountsTable' {
  import type {ReactNode} from 'react';

  export type Count = import('../plugin/site/props.js').HealthCountProps;

  export interface Props {
    readonly of: 'status' | 'folder';
    readonly counts: import('../plugin/site/props.js').DesignHealthProps['statuses'];
  }
  export default function DesignHealthCountsTable(props: Props): ReactNode;
}

declare module '@theme/DesignHealthQuestions' {
  import type {ReactNode} from 'react';

  export type Questions = import('../plugin/site/props.js').HealthQuestionsProps;

  export interface Props {
    readonly designs: import('../plugin/site/props.js').DesignHealthProps['designs'];
    readonly openQuestions: import('../plugin/site/props.js').DesignHealthProps['openQuestions'];
  }
  export default function DesignHealthQuestions(props: Props): ReactNode;
}

declare module '@theme/DesignHealthQuestionsItem' {
  import type {ReactNode} from 'react';

  export interface Props {
    readonly design: import('../plugin/site/props.js').HealthDesignProps | undefined;
    readonly questions: import('../plugin/site/props.js').HealthQuestionsProps['questions'];
  }
  export default function DesignHealthQuestionsItem(props: Props): ReactNode;
}

declare module '@theme/DesignHealthSignOff' {
  import type {ReactNode} from 'react';

  export type SignOff = import('../plugin/site/props.js').HealthSignOffProps;

  export interface Props {
    readonly designs: import('../plugin/site/props.js').DesignHealthProps['designs'];
    readonly signOff: import('../plugin/site/props.js').DesignHealthProps['signOff'];
    readonly signedOff: import('../plugin/site/props.js').DesignHealthProps['signedOff'];
  }
  export default function DesignHealthSignOff(props: Props): ReactNode;
}

declare module '@theme/DesignHealthSignOffItem' {
  import type {ReactNode} from 'react';

  export interface Props {
    readonly design: import('../plugin/site/props.js').HealthDesignProps | undefined;
    readonly done: number;
    readonly total: number;
  }
  export default function DesignHealthSignOffItem(props: Props): ReactNode;
}

declare module '@theme/DesignLine' {
  import type {ReactNode} from 'react';

  export interface Props {
    readonly source: import('../plugin/site/props.js').HealthDesignProps['source'];
    readonly line: number;
  }
  export default function DesignLine(props: Props): ReactNode;
}

declare module '@theme/DesignRulePage' {
  import type {TOCItem} from '@docusaurus/mdx-loader';
  import type {ReactNode} from 'react';

  /** The compiled page. */
  export interface Content {
    (): ReactNode;
    readonly toc: readonly TOCItem[];
  }

  export interface Props {
    readonly content: Content;
    readonly rule: import('../plugin/site/props.js').DesignRuleProps;
  }
  export default function DesignRulePage(props: Props): ReactNode;
}

declare module '@theme/DesignRuleDesigns' {
  import type {ReactNode} from 'react';

  export type Design = import('../plugin/site/props.js').RuleDesignProps;

  export interface Props {
    readonly designs: import('../plugin/site/props.js').DesignRuleProps['designs'];
  }
  export default function DesignRuleDesigns(props: Props): ReactNode;
}

declare module '@theme/DesignRuleDesignsItem' {
  import type {ReactNode} from 'react';

  export interface Props {
    readonly design: import('../plugin/site/props.js').RuleDesignProps;
  }
  export default function DesignRuleDesignsItem(props: Props): ReactNode;
}

declare module '@theme/DesignDirective' {
  import type {ReactNode} from 'react';

  export interface Props extends Readonly<import('../plugin/client/directive.js').Directive> {
    readonly children?: ReactNode;
  }
  export default function DesignDirective(props: Props): ReactNode;
}

declare module '@theme/DesignFault' {
  import type {ReactNode} from 'react';

  export interface Props {
    readonly place: string;
    readonly message: string;
  }
  export default function DesignFault(props: Props): ReactNode;
}

declare module '@theme/DesignRecordStatus' {
  import type {ReactNode} from 'react';

  export interface Props {
    readonly design: import('../plugin/client/records.js').DesignRecord;
  }
  export default function DesignRecordStatus(props: Props): ReactNode;
}

declare module '@theme/DesignList' {
  import type {ReactNode} from 'react';

  export interface Props {
    readonly designs: readonly import('../plugin/client/records.js').DesignRecord[];
  }
  export default function DesignList(props: Props): ReactNode;
}

declare module '@theme/DesignReference' {
  import type {ReactNode} from 'react';

  export interface Props {
    readonly design: import('../plugin/client/records.js').DesignRecord;
    /** Without any, number and title. */
    readonly children?: ReactNode;
  }
  export default function DesignReference(props: Props): ReactNode;
}

declare module '@theme/DesignExcerpt' {
  import type {ReactNode} from 'react';

  export interface Props {
    readonly design: import('../plugin/client/records.js').DesignRecord;
  }
  export default function DesignExcerpt(props: Props): ReactNode;
}

declare module '@theme/DesignPreviews' {
  import type {ReactNode} from 'react';

  export interface Props {
    readonly children: ReactNode;
  }
  export default function DesignPreviews(props: Props): ReactNode;
}

declare module '@theme/DesignPreview' {
  import type {ReactNode} from 'react';

  export interface Props {
    /** What the link names in `aria-describedby`. */
    readonly id: string;
    readonly design: import('../plugin/client/records.js').DesignRecord;
    readonly place: import('../plugin/client/place-card.js').CardPlace;
  }
  export default function DesignPreview(props: Props): ReactNode;
}

declare module '@theme/DesignRowLink' {
  import type {ReactNode} from 'react';

  export interface Props {
    readonly permalink: string;
    readonly children: ReactNode;
  }
  export default function DesignRowLink(props: Props): ReactNode;
}

declare module '@theme/DesignSource' {
  import type {ReactNode} from 'react';

  export interface Props {
    readonly sourcePath: import('../plugin/site/props.js').DesignProps['sourcePath'];
    readonly sourceUrl: import('../plugin/site/props.js').DesignProps['sourceUrl'];
    readonly editUrl: import('../plugin/site/props.js').DesignProps['editUrl'];
  }
  export default function DesignSource(props: Props): ReactNode;
}
