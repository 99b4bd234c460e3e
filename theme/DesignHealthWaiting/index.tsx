import Translate, {translate} from '@docusaurus/Translate';
import {usePluralForm} from '@docusaurus/theme-common';
import DesignHealthList from '@theme/DesignHealthList';
import DesignHealthWaitingItem from '@theme/DesignHealthWaitingItem';
import type {DesignHealthProps, HealthWaitingProps} from 'docusaurus-plugin-design-docs/client';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

export interface Props {
  readonly designs: DesignHealthProps['designs'];
  readonly waiting: HealthWaitingProps;
}

/** The designs that have been agreed on for longest and are not built. */
export default function DesignHealthWaiting({designs, waiting}: Props): ReactNode {
  const {selectMessage} = usePluralForm();
  const {sweeps} = waiting;
  const skipped = translate(
    {
      id: 'design.health.waiting.sweeps.plurals',
      message:
        '{count} commit that changed many documents at once is not counted.|{count} commits that changed many documents at once are not counted.',
      description:
        'How many commits do not count as changes of a design. Write the plural forms of your language, separated by "|"',
    },
    {count: sweeps},
  );
  return (
    <div className="theme-design-health-waiting">
      <p className={styles.order}>
        <Translate id="design.health.waiting.order" description="Explains the list">
          Designs that were agreed on and are not built yet, those that have waited longest first.
        </Translate>
        {sweeps > 0 && ` ${selectMessage(sweeps, skipped)}`}
      </p>
      <DesignHealthList
        isOrdered
        shown={waiting.items.length}
        items={waiting.items.map((item) => (
          <DesignHealthWaitingItem key={item.design} item={item} design={designs[item.design]} />
        ))}
      />
    </div>
  );
}
