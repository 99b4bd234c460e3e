import DesignLink from '@theme/DesignLink';
import type {Props} from '@theme/DesignReleaseNote';
import DesignSummary from '@theme/DesignSummary';
import Heading from '@theme/Heading';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** One design of the release notes. */
export default function DesignReleaseNote({as, design, summary}: Props): ReactNode {
  return (
    <section className={`theme-design-release-note ${styles.note}`}>
      <Heading as={as} id={design.anchor} className={styles.heading}>
        <DesignLink design={design} />
      </Heading>
      <DesignSummary text={design.summary} content={summary} />
    </section>
  );
}
