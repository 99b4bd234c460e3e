import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import DesignTextChange from '@theme/DesignTextChange';
import type {TextChangesProps} from 'docusaurus-plugin-design-docs/client';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

export interface Props {
  readonly changes: TextChangesProps;
}

/** Which sections changed after a design was accepted, and when: folded into one line. */
export default function DesignTextChanges({changes}: Props): ReactNode {
  const {sections, compareUrl, events} = changes;
  return (
    <details className={`theme-design-text-changes ${styles.changes}`}>
      <summary className={styles.summary}>
        <Translate
          id="design.textChanges.summary"
          description="Which sections of a design changed after it was accepted"
          values={{sections: <bdi>{sections.join(', ')}</bdi>}}
        >
          {'Changed since accepted: {sections}'}
        </Translate>
      </summary>
      <ol className={styles.list}>
        {events.map((event) => (
          <DesignTextChange key={`${event.date} ${event.commit?.label}`} event={event} />
        ))}
      </ol>
      {compareUrl !== null && (
        <p className={styles.compare}>
          <Link href={compareUrl}>
            <Translate
              id="design.textChanges.compare"
              description="Leads to where the accepted text of a design and its present one are compared"
            >
              Compare with the accepted text
            </Translate>
          </Link>
        </p>
      )}
    </details>
  );
}
