import {translate} from '@docusaurus/Translate';
import DesignHealthDesign from '@theme/DesignHealthDesign';
import type {Props} from '@theme/DesignHealthMendItem';
import DesignProblemCount from '@theme/DesignProblemCount';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

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
