import Translate from '@docusaurus/Translate';
import DesignHealthGood from '@theme/DesignHealthGood';
import DesignHealthList from '@theme/DesignHealthList';
import DesignHealthQuestionsItem from '@theme/DesignHealthQuestionsItem';
import type {DesignHealthProps, HealthQuestionsProps} from 'docusaurus-plugin-design-docs/client';
import type {ReactNode} from 'react';

export type Questions = HealthQuestionsProps;

export type Props = Pick<DesignHealthProps, 'designs' | 'openQuestions'>;

const shown = 10;

/** The open questions of all designs. */
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
  return (
    <div className="theme-design-health-questions">
      <DesignHealthList
        shown={shown}
        items={openQuestions.map(({design, questions}) => (
          <DesignHealthQuestionsItem key={design} design={designs[design]} questions={questions} />
        ))}
      />
    </div>
  );
}
