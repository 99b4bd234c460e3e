import Translate from '@docusaurus/Translate';
import DesignDate from '@theme/DesignDate';
import DesignHealthDesign from '@theme/DesignHealthDesign';
import DesignSince from '@theme/DesignSince';
import type {HealthDesignProps, HealthWaitingProps} from 'docusaurus-plugin-design-docs/client';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

export interface Props {
  readonly design: HealthDesignProps | undefined;
  readonly item: HealthWaitingProps['items'][number];
}

/** One design that waits: since when, and when its text was last worked on. */
export default function DesignHealthWaitingItem({design, item}: Props): ReactNode {
  const {since, textChanged} = item;
  return (
    <li className={`theme-design-health-waiting-item ${styles.item}`}>
      <DesignHealthDesign design={design} />{' '}
      <span className={styles.days}>
        <DesignSince since={since} />
        {textChanged !== since.date && (
          <span>
            <Translate
              id="design.health.waiting.changed"
              description="The day on which the text of a design was last changed"
              values={{day: <DesignDate date={textChanged} />}}
            >
              {'last changed {day}'}
            </Translate>
          </span>
        )}
      </span>
    </li>
  );
}
