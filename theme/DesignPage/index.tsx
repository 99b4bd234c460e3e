import type {TOCItem} from '@docusaurus/mdx-loader';
import ContentVisibility from '@theme/ContentVisibility';
import DesignBanner from '@theme/DesignBanner';
import DesignBreadcrumbs from '@theme/DesignBreadcrumbs';
import DesignFooter from '@theme/DesignFooter';
import DesignHead from '@theme/DesignHead';
import DesignHeader from '@theme/DesignHeader';
import DesignLayout from '@theme/DesignLayout';
import DesignLineage from '@theme/DesignLineage';
import DesignMetadata from '@theme/DesignMetadata';
import DesignPaginator from '@theme/DesignPaginator';
import DesignParts from '@theme/DesignParts';
import DesignPreviews from '@theme/DesignPreviews';
import DesignProblems from '@theme/DesignProblems';
import DesignStatusLine from '@theme/DesignStatusLine';
import DesignTextChanges from '@theme/DesignTextChanges';
import DesignTimeline from '@theme/DesignTimeline';
import DesignTocMobile from '@theme/DesignTocMobile';
import MDXContent from '@theme/MDXContent';
import type {DesignProps} from 'docusaurus-plugin-design-docs/client';
import type {ReactNode} from 'react';

/** A compiled document. */
export interface Content {
  (): ReactNode;
  readonly toc: readonly TOCItem[];
}

export interface Props {
  readonly content: Content;
  readonly design: DesignProps;
}

/** The page of a design: its metadata, then the document. */
export default function DesignPage({content: Content, design}: Props): ReactNode {
  const anchors = Content.toc.map(({id}) => id);
  const {timeline} = design;
  const changes = timeline?.changes ?? null;
  const contents = toContents(Content.toc, design);
  return (
    <DesignLayout {...contents}>
      <DesignHead head={design.head} />
      <ContentVisibility
        metadata={{unlisted: design.unlisted, frontMatter: {draft: design.draft}}}
      />
      <DesignBreadcrumbs {...design} />
      <article className="theme-design-page">
        <DesignPreviews>
          <DesignHeader design={design} />
          <DesignStatusLine design={design} />
          <DesignBanner design={design} />
          {timeline !== null && <DesignTimeline events={timeline.events} />}
          {changes !== null && <DesignTextChanges changes={changes} />}
          <DesignLineage lineage={design.lineage} />
          <DesignMetadata design={design} anchors={anchors} />
          <DesignParts parts={design.parts} />
          <DesignProblems {...design} anchors={anchors} />
          <DesignTocMobile {...contents} />
          <div className="theme-doc-markdown markdown">
            <MDXContent>
              <Content />
            </MDXContent>
          </div>
        </DesignPreviews>
        <DesignFooter {...design} />
      </article>
      <DesignPaginator previous={design.previous} next={design.next} />
    </DesignLayout>
  );
}

// A document may set the levels of its table of contents itself.
function toContents(toc: Content['toc'], {pageSettings}: DesignProps) {
  const {hidesContents, minContentsLevel, maxContentsLevel} = pageSettings;
  return {
    toc: hidesContents ? [] : toc,
    ...(minContentsLevel === null ? {} : {minHeadingLevel: minContentsLevel}),
    ...(maxContentsLevel === null ? {} : {maxHeadingLevel: maxContentsLevel}),
  };
}
