import {translate} from '@docusaurus/Translate';
import DesignInsightsFlowPicture from '@theme/DesignInsightsFlowPicture';
import DesignInsightsFlowTable from '@theme/DesignInsightsFlowTable';
import type {DesignInsightsProps, FlowProps} from 'docusaurus-plugin-design-docs/client';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

export interface Props {
  readonly flow: FlowProps;
  readonly words: DesignInsightsProps['words'];
}

/** How many designs had which statuses over time: a picture, what it says, and its figures. */
export default function DesignInsightsFlow({flow, words}: Props): ReactNode {
  const {came, done, waiting} = flow.lastYear;
  return (
    <figure className={`theme-design-insights-flow ${styles.flow}`}>
      <figcaption className={styles.caption}>
        {translate(
          {
            id: 'design.insights.flow.finding',
            message:
              'In the last twelve months: new {came}, {doneStatus} {done}. {acceptedStatus} now: {waiting}.',
            description:
              'What the picture of designs over time says; numbers of designs, with the names of statuses',
          },
          {came, done, waiting, doneStatus: words.done, acceptedStatus: words.accepted},
        )}
      </figcaption>
      <DesignInsightsFlowPicture flow={flow} />
      <details className={styles.figures}>
        <summary className={styles.summary}>
          {translate({
            id: 'design.insights.flow.figures',
            message: 'Show the figures',
            description: 'Unfolds the table with the figures of the picture',
          })}
        </summary>
        <DesignInsightsFlowTable flow={flow} />
      </details>
    </figure>
  );
}
