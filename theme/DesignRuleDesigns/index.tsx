import Translate from '@docusaurus/Translate';
import DesignHealthGood from '@theme/DesignHealthGood';
import DesignHealthList from '@theme/DesignHealthList';
import DesignRuleDesignsItem from '@theme/DesignRuleDesignsItem';
import type {DesignRuleProps, RuleDesignProps} from 'docusaurus-plugin-design-docs/client';
import type {ReactNode} from 'react';

export type Design = RuleDesignProps;

export type Props = Pick<DesignRuleProps, 'designs'>;

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
  return (
    <div className="theme-design-rule-designs">
      <DesignHealthList
        shown={shown}
        items={designs.map((design) => (
          <DesignRuleDesignsItem key={`${design.permalink} ${design.title}`} design={design} />
        ))}
      />
    </div>
  );
}
