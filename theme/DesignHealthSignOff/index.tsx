import Translate from '@docusaurus/Translate';
import DesignHealthList from '@theme/DesignHealthList';
import type {Props} from '@theme/DesignHealthSignOff';
import DesignHealthSignOffItem from '@theme/DesignHealthSignOffItem';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

const shown = 10;

/** How far the sign-off checklists of designs are. */
export default function DesignHealthSignOff({designs, signOff, signedOff}: Props): ReactNode {
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
      <DesignHealthList
        shown={shown}
        items={signOff.map(({design, done, total}) => (
          <DesignHealthSignOffItem
            key={design}
            design={designs[design]}
            done={done}
            total={total}
          />
        ))}
      />
    </div>
  );
}
