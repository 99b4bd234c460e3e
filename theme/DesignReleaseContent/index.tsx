import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import DesignCopyMarkdown from '@theme/DesignCopyMarkdown';
import DesignReleaseCounts from '@theme/DesignReleaseCounts';
import DesignReleaseDay from '@theme/DesignReleaseDay';
import DesignReleaseGroup from '@theme/DesignReleaseGroup';
import Heading from '@theme/Heading';
import type {ReleaseContentProps} from 'docusaurus-plugin-design-docs/client';
import type {ComponentType, ReactNode} from 'react';
import styles from './styles.module.css';

export interface Props {
  readonly release: ReleaseContentProps;
  /** Of its heading: 1 on its own page, where it leads nowhere. */
  readonly level: 1 | 2;
  readonly summaries: Readonly<Record<string, ComponentType>>;
  /** The content below its heading. */
  readonly children?: ReactNode;
}

/** What happened in a release, group by group. */
export default function DesignReleaseContent(props: Props): ReactNode {
  const {release, level, summaries, children} = props;
  const {name, permalink, markdown, groups, counts} = release;
  return (
    <section className={`theme-design-release-content ${styles.release}`}>
      <Heading as={level === 1 ? 'h1' : 'h2'} className={styles.heading}>
        {level === 1 ? name : <Link to={permalink}>{name}</Link>}
      </Heading>
      <p className={styles.facts}>
        <DesignReleaseDay release={release} />
        <DesignReleaseCounts counts={counts} />
        {markdown !== null && groups.length > 0 && <DesignCopyMarkdown href={markdown} />}
      </p>
      {children}
      {groups.length === 0 && (
        <p>
          <Translate
            id="design.releases.unchanged"
            description="Stands on the page of a release in which nothing happened"
          >
            No design changed its status in this release.
          </Translate>
        </p>
      )}
      {groups.map((group) => (
        <DesignReleaseGroup
          key={group.anchor}
          group={group}
          level={level === 1 ? 2 : 3}
          summaries={summaries}
        />
      ))}
    </section>
  );
}
