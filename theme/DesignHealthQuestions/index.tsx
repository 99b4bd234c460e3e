import Translate from '@docusaurus/Translate';
import DesignHealthFold from '@theme/DesignHealthFold';
import DesignHealthGood from '@theme/DesignHealthGood';
import type {Props, Questions} from '@theme/DesignHealthQuestions';
import DesignHealthQuestionsItem from '@theme/DesignHealthQuestionsItem';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

const shown = 10;

/** Every question without an answer, by design. */
export default function DesignHealthQuestions({designs, openQuestions}: Props): ReactNode {
  if (openQuestions.length === 0) {
    return (
      <DesignHealthGood>
        <Translate id="design.health.questions.none" description="Stands where no question is open">
          None: every question that a design asks has its answer.
        </Translate>
      </DesignHealthGood>
    );
  }
  const toList = (part: readonly Questions[]) => (
    <ul className={styles.list}>
      {part.map(({design, questions}) => (
        <DesignHealthQuestionsItem key={design} design={designs[design]} questions={questions} />
      ))}
    </ul>
  );
  return (
    <div className="theme-design-health-questions">
      {toList(openQuestions.slice(0, shown))}
      <DesignHealthFold count={Math.max(0, openQuestions.length - shown)}>
        {toList(openQuestions.slice(shown))}
      </DesignHealthFold>
    </div>
  );
}
