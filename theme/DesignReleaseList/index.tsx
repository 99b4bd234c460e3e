import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import DesignReleaseCounts from '@theme/DesignReleaseCounts';
import DesignReleaseDay from '@theme/DesignReleaseDay';
import Heading from '@theme/Heading';
import type {ReleaseLinkProps} from 'docusaurus-plugin-design-docs/client';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

export interface Props {
  readonly releases: readonly ReleaseLinkProps[];
}

/** All releases, each with what happened in it in numbers. */
export default function DesignReleaseList({releases}: Props): ReactNode {
  if (releases.length === 0) return null;
  return (
    <section className="theme-design-release-list">
      <Heading as="h2" id="all-releases">
        <Translate id="design.releases.all" description="Heading of the list of all releases">
          All releases
        </Translate>
      </Heading>
      <ul className={styles.list}>
        {releases.map((release) => (
          <li key={release.permalink} className={styles.release}>
            <span className={styles.name}>
              <Link to={release.permalink}>{release.name}</Link>
            </span>
            <span className={styles.facts}>
              <DesignReleaseDay release={release} />
              <DesignReleaseCounts counts={release.counts} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
