import Translate, {translate} from '@docusaurus/Translate';
import DesignHealthDesign from '@theme/DesignHealthDesign';
import type {HealthDesignProps} from 'docusaurus-plugin-design-docs/client';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

export interface Props {
  readonly design: HealthDesignProps | undefined;
  readonly done: number;
  readonly total: number;
}

/** The sign-off checklist of one design. */
export default function DesignHealthSignOffItem({design, done, total}: Props): ReactNode {
  return (
    <li className={`theme-design-health-sign-off-item ${styles.item}`}>
      <DesignHealthDesign design={design} />
      <span className={styles.progress}>
        <progress
          className={styles.bar}
          value={done}
          max={total}
          aria-label={translate({
            id: 'design.health.signOff.label',
            message: 'Boxes ticked',
            description: 'The ARIA label of the bar that shows how far a checklist is',
          })}
        />
        <Translate
          id="design.progress.checklist"
          description="How many boxes of the sign-off checklist of a design are ticked"
          values={{done, total}}
        >
          {'{done} of {total} done'}
        </Translate>
      </span>
    </li>
  );
}
