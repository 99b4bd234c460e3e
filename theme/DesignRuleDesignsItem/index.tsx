import {translate} from '@docusaurus/Translate';
import DesignHealthDesign from '@theme/DesignHealthDesign';
import DesignLine from '@theme/DesignLine';
import DesignText from '@theme/DesignText';
import type {RuleDesignProps} from 'docusaurus-plugin-design-docs/client';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

export interface Props {
  readonly design: RuleDesignProps;
}

/** The findings of a rule in one document. */
export default function DesignRuleDesignsItem({design}: Props): ReactNode {
  const {source, found, more} = design;
  return (
    <li className="theme-design-rule-designs-item">
      <DesignHealthDesign design={design} />
      <ul className={styles.found}>
        {found.map(({line, message}) => (
          <li key={`${line} ${message}`}>
            <DesignText text={message} /> <DesignLine source={source} line={line} />
          </li>
        ))}
        {more > 0 && (
          <li>
            {translate(
              {
                id: 'design.fold.more',
                message: '{count} more',
                description: 'What unfolds the rest of a long list',
              },
              {count: more},
            )}
          </li>
        )}
      </ul>
    </li>
  );
}
