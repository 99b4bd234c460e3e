import {translate} from '@docusaurus/Translate';
import DesignHealthDesign from '@theme/DesignHealthDesign';
import DesignProblemCount from '@theme/DesignProblemCount';
import type {HealthDesignProps, HealthFixFirstProps} from 'docusaurus-plugin-design-docs/client';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

export interface Props {
  readonly item: HealthFixFirstProps;
  readonly design: HealthDesignProps | undefined;
}

/** One document with problems: how many there are, and which rules found them. */
export default function DesignHealthFixFirstItem({item, design}: Props): ReactNode {
  const {fatal, problems, rules, sections} = item;
  if (design === undefined) return null;
  const {permalink} = design;
  return (
    <li className={`theme-design-health-fix-first-item ${styles.item}`}>
      <DesignHealthDesign
        design={{...design, permalink: permalink && `${permalink}#design-problems`}}
      />
      <span className={styles.count}>
        <DesignProblemCount count={problems} />
      </span>
      <span className={styles.rules}>
        {fatal > 0 && (
          <strong className={styles.fatal}>
            {translate(
              {
                id: 'design.health.fixFirst.fatal',
                message: '{fatal} stop the build',
                description: 'How many of the problems of a document stop a build',
              },
              {fatal},
            )}
          </strong>
        )}
        {rules.map(([id, count]) => (
          <span key={id} className={styles.rule}>
            {id} {count}
          </span>
        ))}
        {sections.length > 0 && <span className={styles.sections}>{sections.join(' · ')}</span>}
      </span>
    </li>
  );
}
