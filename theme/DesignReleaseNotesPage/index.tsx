import Link from '@docusaurus/Link';
import {PageMetadata} from '@docusaurus/theme-common';
import DesignLayout from '@theme/DesignLayout';
import DesignPageHeader from '@theme/DesignPageHeader';
import DesignReleaseNotesGroup from '@theme/DesignReleaseNotesGroup';
import type {Props} from '@theme/DesignReleaseNotesPage';
import DesignTocMobile from '@theme/DesignTocMobile';
import type {ReactNode} from 'react';

/** What was built and what comes next, in the words of the authors. */
export default function DesignReleaseNotesPage({releaseNotes, summaries}: Props): ReactNode {
  const {title, description, indexPermalink, indexTitle, groups, toc} = releaseNotes;
  return (
    <DesignLayout toc={toc}>
      <PageMetadata title={title} description={description ?? ''} />
      <article className="theme-design-release-notes-page">
        <DesignPageHeader title={title} description={description}>
          <Link to={indexPermalink}>{indexTitle}</Link>
        </DesignPageHeader>
        <DesignTocMobile toc={toc} />
        {groups.map((group) => (
          <DesignReleaseNotesGroup key={group.anchor} group={group} summaries={summaries} />
        ))}
      </article>
    </DesignLayout>
  );
}
