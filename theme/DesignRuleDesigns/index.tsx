import Translate from '@docusaurus/Translate';
import DesignHealthFold from '@theme/DesignHealthFold';
import DesignHealthGood from '@theme/DesignHealthGood';
import type {Design, Props} from '@theme/DesignRuleDesigns';
import DesignRuleDesignsItem from '@theme/DesignRuleDesignsItem';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

const shown = 25;

/** The documents in which a rule found something. */
export default function DesignRuleDesigns({designs}: Props): ReactNode {
  if (designs.length === 0) {
    return (
      <DesignHealthGood>
        <Translate id="design.rule.foundNothing" description="Stands where a rule found nothing">
          Nowhere: no document has this problem.
        </Translate>
      </DesignHealthGood>
    );
  }
  const toList = (part: readonly Design[]) => (
    <ul className={styles.list}>
      {part.map((design) => (
        <DesignRuleDesignsItem key={`${design.permalink} ${design.title}`} design={design} />
      ))}
    </ul>
  );
  return (
    <div className="theme-design-rule-designs">
      {toList(designs.slice(0, shown))}
      <DesignHealthFold count={Math.max(0, designs.length - shown)}>
        {toList(designs.slice(shown))}
      </DesignHealthFold>
    </div>
  );
}
