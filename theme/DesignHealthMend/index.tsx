import Translate from '@docusaurus/Translate';
import DesignHealthFold from '@theme/DesignHealthFold';
import DesignHealthGood from '@theme/DesignHealthGood';
import type {Mend, Props} from '@theme/DesignHealthMend';
import DesignHealthMendItem from '@theme/DesignHealthMendItem';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

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
  const toList = (part: readonly Mend[], start: number) => (
    <ol className={styles.list} start={start}>
      {part.map((item) => (
        <DesignHealthMendItem key={item.design} item={item} design={designs[item.design]} />
      ))}
    </ol>
  );
  return (
    <div className="theme-design-health-mend">
      <p className={styles.order}>
        <Translate id="design.health.mend.order" description="Explains the order of the list">
          What stops a build comes first, then designs that are still worked on.
        </Translate>
      </p>
      {toList(mend.slice(0, shown), 1)}
      <DesignHealthFold count={Math.max(0, mend.length - shown)}>
        {toList(mend.slice(shown), shown + 1)}
      </DesignHealthFold>
    </div>
  );
}
