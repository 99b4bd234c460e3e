import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import DesignAuthorGroup from '@theme/DesignAuthorGroup';
import DesignBreadcrumbs from '@theme/DesignBreadcrumbs';
import DesignHead from '@theme/DesignHead';
import DesignLayout from '@theme/DesignLayout';
import DesignPageHeader from '@theme/DesignPageHeader';
import DesignPreviews from '@theme/DesignPreviews';
import DesignRoleCounts from '@theme/DesignRoleCounts';
import type {DesignAuthorProps} from 'docusaurus-plugin-design-docs/client';
import type {ReactNode} from 'react';

export interface Props {
  readonly author: DesignAuthorProps;
}

/** The page of one person: the designs that name them, by status. */
export default function DesignAuthorPage({author}: Props): ReactNode {
  const {head, name, handle, url, index, authors, me, counts, groups} = author;
  const toc = groups.flatMap(({status, anchor}) =>
    status === null ? [] : [{id: anchor, value: status.label, level: 2}],
  );
  return (
    <DesignLayout toc={toc}>
      <DesignHead head={head} />
      <DesignBreadcrumbs
        title={name}
        indexTitle={authors.title}
        indexPermalink={authors.permalink}
      />
      <article className="theme-design-author-page">
        <DesignPageHeader title={name} description={null}>
          {handle !== null && handle !== name && <span>{handle}</span>}
          <DesignRoleCounts counts={counts} />
          {url !== null && (
            <Link href={url}>
              <Translate
                id="design.author.profile"
                description="Leads to the page that somebody has elsewhere, such as on GitHub"
              >
                Profile
              </Translate>
            </Link>
          )}
          <Link to={`${index.permalink}?me=${encodeURIComponent(me)}`}>
            <Translate
              id="design.author.me"
              description="Leads from the page of somebody to the index with their designs only, and keeps it so"
            >
              This is me: show my designs
            </Translate>
          </Link>
        </DesignPageHeader>
        <DesignPreviews>
          {groups.map((group) => (
            <DesignAuthorGroup key={group.anchor} group={group} />
          ))}
        </DesignPreviews>
      </article>
    </DesignLayout>
  );
}
