import Translate, {translate} from '@docusaurus/Translate';
import PaginatorNavLink from '@theme/PaginatorNavLink';
import type {DesignProps} from 'docusaurus-plugin-design-docs/client';
import type {ReactNode} from 'react';

export type Props = Pick<DesignProps, 'previous' | 'next'>;

/** Links to the previous and the next design of the same status. */
export default function DesignPaginator({previous, next}: Props): ReactNode {
  if (!previous?.permalink && !next?.permalink) return null;
  return (
    <nav
      className="theme-design-paginator pagination-nav docusaurus-mt-lg"
      aria-label={translate({
        id: 'design.paginator.label',
        message: 'Designs of the same status',
        description: 'The ARIA label of the links to the previous and the next design',
      })}
    >
      {previous?.permalink && (
        <PaginatorNavLink
          permalink={previous.permalink}
          title={previous.title}
          subLabel={
            <Translate id="design.paginator.previous" description="Leads to the previous design">
              Previous
            </Translate>
          }
        />
      )}
      {next?.permalink && (
        <PaginatorNavLink
          permalink={next.permalink}
          title={next.title}
          subLabel={
            <Translate id="design.paginator.next" description="Leads to the next design">
              Next
            </Translate>
          }
          isNext
        />
      )}
    </nav>
  );
}
