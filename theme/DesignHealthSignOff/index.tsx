import Translate from '@docusaurus/Translate';
import DesignHealthList from '@theme/DesignHealthList';
import DesignHealthSignOffItem from '@theme/DesignHealthSignOffItem';
import type {DesignHealthProps, HealthSignOffProps} from 'docusaurus-plugin-design-docs/client';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

export type SignOff = HealthSignOffProps;

export type Props = Pick<DesignHealthProps, 'designs' | 'signOff' | 'signedOff'>;

const shown = 10;

/** The progress of the sign-off checklists. */
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
