import Translate from '@docusaurus/Translate';
import DesignHealthGood from '@theme/DesignHealthGood';
import DesignHealthList from '@theme/DesignHealthList';
import DesignHealthMendItem from '@theme/DesignHealthMendItem';
import type {DesignHealthProps, HealthMendProps} from 'docusaurus-plugin-design-docs/client';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

export type Mend = HealthMendProps;

export interface Props {
  readonly designs: DesignHealthProps['designs'];
  readonly mend: readonly HealthMendProps[];
}

const shown = 15;

/** Documents with problems, in the order in which to mend them. */
export default function DesignHealthMend({designs, mend}: Props): ReactNode {
  if (mend.length === 0) {
    return (
      <DesignHealthGood>
        <Translate
          id="design.health.mend.none"
          description="Stands where no document has a problem"
        >
          Nothing: no document has a problem.
        </Translate>
      </DesignHealthGood>
    );
  }
  return (
    <div className="theme-design-health-mend">
      <p className={styles.order}>
        <Translate id="design.health.mend.order" description="Explains the order of the list">
          What stops a build comes first, then designs that are still worked on.
        </Translate>
      </p>
      <DesignHealthList
        isOrdered
        shown={shown}
        items={mend.map((item) => (
          <DesignHealthMendItem key={item.design} item={item} design={designs[item.design]} />
        ))}
      />
    </div>
  );
}
