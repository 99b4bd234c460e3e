import {translate} from '@docusaurus/Translate';
import DesignHealthDesign from '@theme/DesignHealthDesign';
import DesignProblemCount from '@theme/DesignProblemCount';
import type {HealthDesignProps, HealthMendProps} from 'docusaurus-plugin-design-docs/client';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

export interface Props {
  readonly item: HealthMendProps;
  readonly design: HealthDesignProps | undefined;
}

/** One document with problems: how many there are, and of which rules. */
export default function DesignHealthMendItem({item, design}: Props): ReactNode {
  const {fatal, problems, rules} = item;
  if (design === undefined) return null;
  const {permalink} = design;
  return (
    <li className={`theme-design-health-mend-item ${styles.item}`}>
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
                id: 'design.health.mend.fatal',
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
      </span>
    </li>
  );
}
