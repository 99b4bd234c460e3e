import DesignCount from '@theme/DesignCount';
import DesignDefinition from '@theme/DesignDefinition';
import DesignRelease from '@theme/DesignRelease';
import DesignStatusIcon from '@theme/DesignStatusIcon';
import Heading from '@theme/Heading';
import type {DesignReleaseNotesGroupProps} from 'docusaurus-plugin-design-docs/client';
import type {ComponentType, ReactNode} from 'react';
import styles from './styles.module.css';

export interface Props {
  readonly group: DesignReleaseNotesGroupProps;
  readonly summaries: Readonly<Record<string, ComponentType>>;
}

/** The designs of one status, with their summaries. */
export default function DesignReleaseNotesGroup({group, summaries}: Props): ReactNode {
  const {anchor, status, releases} = group;
  return (
    <section className={`theme-design-release-notes-group ${styles.group}`}>
      <Heading as="h2" id={anchor} className={styles.heading}>
        <DesignStatusIcon phase={status.phase} />
        {status.label}{' '}
        <span className={styles.count}>
          <DesignCount count={releases.flatMap(({designs}) => designs).length} />
        </span>
      </Heading>
      <p className={styles.definition}>
        <DesignDefinition phase={status.phase} isInForce={status.isInForce} />
      </p>
      {releases.map((release) => (
        <DesignRelease key={release.anchor} release={release} summaries={summaries} />
      ))}
    </section>
  );
}
