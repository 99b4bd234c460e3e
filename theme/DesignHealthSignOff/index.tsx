import Translate from '@docusaurus/Translate';
import DesignHealthFold from '@theme/DesignHealthFold';
import type {Props, SignOff} from '@theme/DesignHealthSignOff';
import DesignHealthSignOffItem from '@theme/DesignHealthSignOffItem';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

const shown = 10;

/** How far the sign-off checklists of designs are. */
export default function DesignHealthSignOff({designs, signOff, signedOff}: Props): ReactNode {
  const toList = (part: readonly SignOff[]) => (
    <ul className={styles.list}>
      {part.map(({design, done, total}) => (
        <DesignHealthSignOffItem key={design} design={designs[design]} done={done} total={total} />
      ))}
    </ul>
  );
  return (
    <div className="theme-design-health-sign-off">
      <p className={styles.sum}>
        <Translate
          id="design.health.signOff.sum"
          description="How many designs are signed off, of those that have a checklist"
          values={{signedOff, total: signOff.length}}
        >
          {'{signedOff} of {total} checklists are complete.'}
        </Translate>
      </p>
      {toList(signOff.slice(0, shown))}
      <DesignHealthFold count={Math.max(0, signOff.length - shown)}>
        {toList(signOff.slice(shown))}
      </DesignHealthFold>
    </div>
  );
}
