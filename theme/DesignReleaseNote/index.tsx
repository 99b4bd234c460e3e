import DesignLink from '@theme/DesignLink';
import DesignSummary from '@theme/DesignSummary';
import Heading from '@theme/Heading';
import type {DesignReleaseNotesItemProps} from 'docusaurus-plugin-design-docs/client';
import type {ComponentType, ReactNode} from 'react';
import styles from './styles.module.css';

export interface Props {
  readonly as: 'h3' | 'h4';
  readonly design: DesignReleaseNotesItemProps;
  readonly summary: ComponentType | undefined;
}

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
