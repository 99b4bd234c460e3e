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
    readonly shown: number;
    readonly total: number;
    readonly onChange: (query: string) => void;
  }
  export default function DesignFilter(props: Props): ReactNode;
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
  }
  export default function DesignItem(props: Props): ReactNode;
}

declare module '@theme/DesignItemFacts' {
  import type {ReactNode} from 'react';

  export interface Props {
    readonly design: import('../plugin/site/props.js').DesignItemProps;
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

declare module '@theme/DesignSource' {
  import type {ReactNode} from 'react';

  export interface Props {
    readonly sourcePath: import('../plugin/site/props.js').DesignProps['sourcePath'];
    readonly sourceUrl: import('../plugin/site/props.js').DesignProps['sourceUrl'];
    readonly editUrl: import('../plugin/site/props.js').DesignProps['editUrl'];
  }
  export default function DesignSource(props: Props): ReactNode;
}
