import Link from '@docusaurus/Link';
import DesignCopyMarkdown from '@theme/DesignCopyMarkdown';
import DesignHead from '@theme/DesignHead';
import DesignLayout from '@theme/DesignLayout';
import DesignPageHeader from '@theme/DesignPageHeader';
import DesignReleaseNotesGroup from '@theme/DesignReleaseNotesGroup';
import DesignTocMobile from '@theme/DesignTocMobile';
import type {DesignReleaseNotesProps} from 'docusaurus-plugin-design-docs/client';
import type {ComponentType, ReactNode} from 'react';

export interface Props {
  readonly releaseNotes: DesignReleaseNotesProps;
  readonly summaries: Readonly<Record<string, ComponentType>>;
}

/** The release notes: designs by status and release, with their summaries. */
export default function DesignReleaseNotesPage({releaseNotes, summaries}: Props): ReactNode {
  const {title, description, indexPermalink, indexTitle, markdown, groups, toc} = releaseNotes;
  return (
    <DesignLayout toc={toc} maxHeadingLevel={4}>
      <DesignHead head={releaseNotes.head} />
      <div className="theme-design-release-notes-page">
        <DesignPageHeader title={title} description={description}>
          <Link to={indexPermalink}>{indexTitle}</Link>
          {markdown !== null && <DesignCopyMarkdown href={markdown} />}
        </DesignPageHeader>
        <DesignTocMobile toc={toc} maxHeadingLevel={4} />
        {groups.map((group) => (
          <DesignReleaseNotesGroup key={group.anchor} group={group} summaries={summaries} />
        ))}
      </div>
    </DesignLayout>
  );
}
