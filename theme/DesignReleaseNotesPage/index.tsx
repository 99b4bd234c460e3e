import Link from '@docusaurus/Link';
import DesignCopyMarkdown from '@theme/DesignCopyMarkdown';
import DesignHead from '@theme/DesignHead';
import DesignLayout from '@theme/DesignLayout';
import DesignPageHeader from '@theme/DesignPageHeader';
import DesignReleaseContent from '@theme/DesignReleaseContent';
import DesignReleaseList from '@theme/DesignReleaseList';
import DesignReleaseNotesGroup from '@theme/DesignReleaseNotesGroup';
import DesignReleaseNothing from '@theme/DesignReleaseNothing';
import DesignRoadmap from '@theme/DesignRoadmap';
import DesignTocMobile from '@theme/DesignTocMobile';
import {type DesignReleaseNotesProps, useOldAnchors} from 'docusaurus-plugin-design-docs/client';
import type {ComponentType, ReactNode} from 'react';

export interface Props {
  readonly releaseNotes: DesignReleaseNotesProps;
  readonly summaries: Readonly<Record<string, ComponentType>>;
}

/** The release notes: the newest release in full and a list of all, or all designs by status. */
export default function DesignReleaseNotesPage({releaseNotes, summaries}: Props): ReactNode {
  const {title, description, indexPermalink, indexTitle, markdown, groups, toc} = releaseNotes;
  const {newest, next, releases, oldAnchors, isEmpty} = releaseNotes;
  useOldAnchors(releases.length > 0 ? oldAnchors : undefined);
  return (
    <DesignLayout toc={toc} maxHeadingLevel={4}>
      <DesignHead head={releaseNotes.head} />
      <div className="theme-design-release-notes-page">
        <DesignPageHeader title={title} description={description}>
          <Link to={indexPermalink}>{indexTitle}</Link>
          {markdown !== null && !newest && !isEmpty && <DesignCopyMarkdown href={markdown} />}
        </DesignPageHeader>
        <DesignTocMobile toc={toc} maxHeadingLevel={4} />
        {isEmpty && <DesignReleaseNothing />}
        {newest && <DesignReleaseContent release={newest} level={2} summaries={summaries} />}
        <DesignRoadmap milestones={next} />
        <DesignReleaseList releases={releases} />
        {groups.map((group) => (
          <DesignReleaseNotesGroup key={group.anchor} group={group} summaries={summaries} />
        ))}
      </div>
    </DesignLayout>
  );
}
