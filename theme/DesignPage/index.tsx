import ContentVisibility from '@theme/ContentVisibility';
import DesignBanner from '@theme/DesignBanner';
import DesignBreadcrumbs from '@theme/DesignBreadcrumbs';
import DesignFooter from '@theme/DesignFooter';
import DesignHead from '@theme/DesignHead';
import DesignHeader from '@theme/DesignHeader';
import DesignLayout from '@theme/DesignLayout';
import DesignMetadata from '@theme/DesignMetadata';
import type {Props} from '@theme/DesignPage';
import DesignPaginator from '@theme/DesignPaginator';
import DesignPreviews from '@theme/DesignPreviews';
import DesignProblems from '@theme/DesignProblems';
import DesignTocMobile from '@theme/DesignTocMobile';
import MDXContent from '@theme/MDXContent';
import type {ReactNode} from 'react';

/** The page of one design: what is known about it, then the document as written. */
export default function DesignPage({content: Content, design}: Props): ReactNode {
  return (
    <DesignLayout toc={Content.toc}>
      <DesignHead head={design.head} />
      <ContentVisibility
        metadata={{unlisted: design.unlisted, frontMatter: {draft: design.draft}}}
      />
      <DesignBreadcrumbs {...design} />
      <article className="theme-design-page">
        <DesignPreviews>
          <DesignHeader design={design} />
          <DesignBanner design={design} />
          <DesignMetadata design={design} anchors={Content.toc.map(({id}) => id)} />
          <DesignProblems problems={design.problems} />
          <DesignTocMobile toc={Content.toc} />
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
