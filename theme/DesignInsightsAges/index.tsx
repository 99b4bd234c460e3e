import Translate, {translate} from '@docusaurus/Translate';
import DesignHealthTable from '@theme/DesignHealthTable';
import DesignInsightsAge from '@theme/DesignInsightsAge';
import DesignStatus from '@theme/DesignStatus';
import type {StatusAgeProps} from 'docusaurus-plugin-design-docs/client';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

export interface Props {
  readonly ages: readonly StatusAgeProps[];
}

/** For how long designs have been in the statuses that they are meant to leave. */
export default function DesignInsightsAges({ages}: Props): ReactNode {
  return (
    <div className="theme-design-insights-ages">
      <DesignHealthTable className={styles.summary}>
        <thead>
          <tr>
            <th scope="col">
              <Translate id="design.insights.ages.status" description="The column of statuses">
                Status
              </Translate>
            </th>
            <th scope="col">
              <Translate id="design.insights.ages.designs" description="A column of numbers">
                Designs
              </Translate>
            </th>
            <th scope="col">
              <Translate
                id="design.insights.ages.median"
                description="The column of times that half of the designs are over"
              >
                Half of them for longer than
              </Translate>
            </th>
          </tr>
        </thead>
        <tbody>
          {ages.map(({status, count, median}) => (
            <tr key={status.id}>
              <th scope="row">
                <DesignStatus status={status} />
              </th>
              <td>{count}</td>
              <td>{median}</td>
            </tr>
          ))}
        </tbody>
      </DesignHealthTable>
      {ages.map((age) => (
        <DesignInsightsAge
          key={age.status.id}
          age={age}
          title={translate(
            {
              id: 'design.insights.ages.oldest',
              message: 'Longest in {status}',
              description: 'Heading of the oldest designs with a status',
            },
            {status: age.status.label},
          )}
        />
      ))}
    </div>
  );
}
