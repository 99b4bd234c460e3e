import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import DesignHealthGood from '@theme/DesignHealthGood';
import DesignHealthTable from '@theme/DesignHealthTable';
import DesignLevel from '@theme/DesignLevel';
import type {DesignHealthProps, HealthRuleProps} from 'docusaurus-plugin-design-docs/client';
import {Fragment, type ReactNode} from 'react';
import styles from './styles.module.css';

export type Rule = HealthRuleProps;

export type Props = Pick<DesignHealthProps, 'rules' | 'quietRules'>;

/** The active rules: what each finds, its level, and how many problems it found. */
export default function DesignHealthRules({rules, quietRules}: Props): ReactNode {
  return (
    <div className="theme-design-health-rules">
      {rules.length === 0 ? (
        <DesignHealthGood>
          <Translate
            id="design.health.rules.none"
            description="Stands where no rule found anything"
          >
            No rule found anything.
          </Translate>
        </DesignHealthGood>
      ) : (
        <DesignHealthTable>
          <thead>
            <tr>
              <th scope="col">
                <Translate id="design.health.rules.rule" description="Title of a column">
                  Rule
                </Translate>
              </th>
              <th scope="col">
                <Translate id="design.health.rules.problems" description="Title of a column">
                  Problems
                </Translate>
              </th>
              <th scope="col">
                <Translate id="design.health.rules.documents" description="Title of a column">
                  Documents
                </Translate>
              </th>
            </tr>
          </thead>
          <tbody>{rules.map(renderRow)}</tbody>
        </DesignHealthTable>
      )}
      {quietRules.length > 0 && (
        <p className={styles.quiet}>
          <Translate id="design.health.rules.quiet" description="Stands before names of rules">
            Found nothing:
          </Translate>{' '}
          {quietRules.map(({id, permalink}, at) => (
            <Fragment key={id}>
              {at > 0 && ', '}
              <Link to={permalink}>{id}</Link>
            </Fragment>
          ))}
        </p>
      )}
    </div>
  );
}

function renderRow({id, level, permalink, finds, problems, designs}: Rule): ReactNode {
  return (
    <tr key={id}>
      <th scope="row" className={styles.rule}>
        <Link to={permalink}>{id}</Link> <DesignLevel level={level} />
        <span className={styles.finds}>{finds}</span>
      </th>
      <td>{problems}</td>
      <td>
        <Link to={`${permalink}#found`}>{designs}</Link>
      </td>
    </tr>
  );
}
