import DesignHealthDesign from '@theme/DesignHealthDesign';
import DesignLine from '@theme/DesignLine';
import type {HealthDesignProps, HealthQuestionsProps} from 'docusaurus-plugin-design-docs/client';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

export interface Props {
  readonly design: HealthDesignProps | undefined;
  readonly questions: HealthQuestionsProps['questions'];
}

/** The open questions of one design, each with its line. */
export default function DesignHealthQuestionsItem({design, questions}: Props): ReactNode {
  return (
    <li className="theme-design-health-questions-item">
      <DesignHealthDesign design={design} />
      <ul className={styles.questions}>
        {questions.map(({text, line}) => (
          <li key={`${line} ${text}`}>
            {text} <DesignLine source={design?.source ?? null} line={line} />
          </li>
        ))}
      </ul>
    </li>
  );
}
