import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import DesignHead from '@theme/DesignHead';
import DesignLayout from '@theme/DesignLayout';
import DesignReleaseContent from '@theme/DesignReleaseContent';
import DesignTocMobile from '@theme/DesignTocMobile';
import PaginatorNavLink from '@theme/PaginatorNavLink';
import type {DesignReleasePageProps} from 'docusaurus-plugin-design-docs/client';
import type {ComponentType, ReactNode} from 'react';

export interface Props {
  readonly page: DesignReleasePageProps;
  readonly summaries: Readonly<Record<string, ComponentType>>;
}

/** The page of one release, with links to those before and after it. */
export default function DesignReleasePage({page, summaries}: Props): ReactNode {
  const {head, release, parent, toc} = page;
  return (
    <DesignLayout toc={toc} maxHeadingLevel={3}>
      <DesignHead head={head} />
      <article className="theme-design-release-page">
        <p>
          <Link to={parent.permalink}>{parent.title}</Link>
        </p>
        <DesignReleaseContent release={release} level={1} summaries={summaries}>
          <DesignTocMobile toc={toc} maxHeadingLevel={3} />
        </DesignReleaseContent>
        {renderNeighbours(page)}
      </article>
    </DesignLayout>
  );
}

function renderNeighbours({previous, next}: DesignReleasePageProps): ReactNode {
  if (!previous && !next) return null;
  const label = translate({
    id: 'design.releases.neighbours',
    message: 'Other releases',
    description: 'The ARIA label of the links to the releases before and after one',
  });
  return (
    <nav className="pagination-nav docusaurus-mt-lg" aria-label={label}>
      {previous && (
        <PaginatorNavLink
          {...previous}
          subLabel={
            <Translate id="design.releases.previous" description="Leads to an earlier release">
              Earlier
            </Translate>
          }
        />
      )}
      {next && (
        <PaginatorNavLink
          {...next}
          isNext
          subLabel={
            <Translate id="design.releases.next" description="Leads to a later release">
              Later
            </Translate>
          }
        />
      )}
    </nav>
  );
}
