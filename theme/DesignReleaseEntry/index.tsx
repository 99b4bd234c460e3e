import DesignLink from '@theme/DesignLink';
import DesignReleaseFacts from '@theme/DesignReleaseFacts';
import DesignSummary from '@theme/DesignSummary';
import Heading from '@theme/Heading';
import type {ReleaseEntryProps} from 'docusaurus-plugin-design-docs/client';
import type {ComponentType, ReactNode} from 'react';
import styles from './styles.module.css';

export interface Props {
  readonly entry: ReleaseEntryProps;
  readonly as: 'h3' | 'h4';
  readonly summary: ComponentType | undefined;
}

/** A design of a release, with its Summary as written. */
export default function DesignReleaseEntry({entry, as, summary}: Props): ReactNode {
  return (
    <section className={`theme-design-release-entry ${styles.entry}`}>
      <Heading as={as} id={entry.anchor} className={styles.heading}>
        <DesignLink design={entry} />
      </Heading>
      <DesignReleaseFacts entry={entry} hasPeople />
      <DesignSummary text={entry.summary} content={summary} />
    </section>
  );
}
