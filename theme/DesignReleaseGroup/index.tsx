import DesignReleaseEntry from '@theme/DesignReleaseEntry';
import DesignReleaseLine from '@theme/DesignReleaseLine';
import DesignStatusIcon from '@theme/DesignStatusIcon';
import Heading from '@theme/Heading';
import type {ReleaseGroupProps} from 'docusaurus-plugin-design-docs/client';
import type {ComponentType, ReactNode} from 'react';
import styles from './styles.module.css';

export interface Props {
  readonly group: ReleaseGroupProps;
  /** Of its heading. */
  readonly level: 2 | 3;
  readonly summaries: Readonly<Record<string, ComponentType>>;
}

/** Designs that became the same in a release: each with its Summary, or in one line. */
export default function DesignReleaseGroup({group, level, summaries}: Props): ReactNode {
  const {heading, anchor, phase, isFull, entries} = group;
  return (
    <section className={`theme-design-release-group ${styles.group}`}>
      <Heading as={level === 2 ? 'h2' : 'h3'} id={anchor} className={styles.heading}>
        {phase !== null && <DesignStatusIcon phase={phase} />}
        {heading} <span className={styles.count}>{entries.length}</span>
      </Heading>
      {isFull ? (
        entries.map((entry) => (
          <DesignReleaseEntry
            key={entry.anchor}
            entry={entry}
            as={level === 2 ? 'h3' : 'h4'}
            summary={entry.hasSummary ? summaries[entry.id] : undefined}
          />
        ))
      ) : (
        <ul className={styles.list}>
          {entries.map((entry) => (
            <DesignReleaseLine key={entry.anchor} entry={entry} />
          ))}
        </ul>
      )}
    </section>
  );
}
