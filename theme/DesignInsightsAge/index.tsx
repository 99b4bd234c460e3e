import Translate from '@docusaurus/Translate';
import DesignDate from '@theme/DesignDate';
import DesignHealthTable from '@theme/DesignHealthTable';
import DesignLink from '@theme/DesignLink';
import type {DesignAgeProps, StatusAgeProps} from 'docusaurus-plugin-design-docs/client';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

export interface Props {
  readonly age: Pick<StatusAgeProps, 'oldest'>;
  readonly title: string;
}

/** The designs that have had a status for longest. */
export default function DesignInsightsAge({age: {oldest}, title}: Props): ReactNode {
  return (
    <DesignHealthTable className={`theme-design-insights-age ${styles.age}`}>
      <caption className={styles.caption}>{title}</caption>
      <thead>
        <tr>
          <th scope="col">
            <Translate id="design.insights.age.design" description="The column of designs">
              Design
            </Translate>
          </th>
          <th scope="col">
            <Translate
              id="design.insights.age.since"
              description="The column of days since which designs have their status"
            >
              Since
            </Translate>
          </th>
          <th scope="col">
            <Translate
              id="design.insights.age.touched"
              description="The column of days on which designs were last changed in any way"
            >
              Last changed
            </Translate>
          </th>
        </tr>
      </thead>
      <tbody>
        {oldest.map((item) => (
          <tr key={item.design.permalink ?? item.design.title}>
            <th scope="row">
              <DesignLink design={item.design} />
            </th>
            <td>
              {item.age}
              <span className={styles.day}>{toSince(item)}</span>
            </td>
            <td>
              <DesignDate date={item.touched} />
            </td>
          </tr>
        ))}
      </tbody>
    </DesignHealthTable>
  );
}

function toSince({since, isOrBefore}: DesignAgeProps): ReactNode {
  if (!isOrBefore) return <DesignDate date={since} />;
  return (
    <Translate
      id="design.insights.age.orBefore"
      description="A design has its status since this day or an earlier one"
      values={{day: <DesignDate date={since} />}}
    >
      {'{day} or before'}
    </Translate>
  );
}
