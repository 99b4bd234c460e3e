import Translate from '@docusaurus/Translate';
import DesignHealthFixFirstItem from '@theme/DesignHealthFixFirstItem';
import DesignHealthGood from '@theme/DesignHealthGood';
import DesignHealthList from '@theme/DesignHealthList';
import type {DesignHealthProps, HealthFixFirstProps} from 'docusaurus-plugin-design-docs/client';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

export interface Props {
  readonly designs: DesignHealthProps['designs'];
  readonly fixFirst: readonly HealthFixFirstProps[];
}

const shown = 15;

/** Documents with problems, the most pressing first. */
export default function DesignHealthFixFirst({designs, fixFirst}: Props): ReactNode {
  if (fixFirst.length === 0) {
    return (
      <DesignHealthGood>
        <Translate
          id="design.health.fixFirst.none"
          description="Stands where no document has a problem"
        >
          Nothing: no document has a problem.
        </Translate>
      </DesignHealthGood>
    );
  }
  return (
    <div className="theme-design-health-fix-first">
      <p className={styles.order}>
        <Translate id="design.health.fixFirst.order" description="Explains the order of the list">
          Problems that stop a build come first, then designs in progress, the quickest to fix
          first.
        </Translate>
      </p>
      <DesignHealthList
        isOrdered
        shown={shown}
        items={fixFirst.map((item) => (
          <DesignHealthFixFirstItem key={item.design} item={item} design={designs[item.design]} />
        ))}
      />
    </div>
  );
}
