import Translate from '@docusaurus/Translate';
import type {DesignHealthProps} from 'docusaurus-plugin-design-docs/client';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

export type Name = keyof DesignHealthProps['figures'];

export type Props = Pick<DesignHealthProps, 'figures'>;

const names = ['designs', 'healthy', 'problems', 'openQuestions'] as const;

const terms: Readonly<Record<Name, ReactNode>> = {
  designs: (
    <Translate id="design.health.figures.designs" description="Stands beside a number">
      designs
    </Translate>
  ),
  healthy: (
    <Translate id="design.health.figures.healthy" description="Stands beside a number of designs">
      without problems
    </Translate>
  ),
  problems: (
    <Translate id="design.health.figures.problems" description="Stands beside a number">
      problems
    </Translate>
  ),
  openQuestions: (
    <Translate id="design.health.figures.openQuestions" description="Stands beside a number">
      open questions
    </Translate>
  ),
};

/** Four key figures of the folder. */
export default function DesignHealthFigures({figures}: Props): ReactNode {
  return (
    <dl className={`theme-design-health-figures ${styles.figures}`}>
      {names.map((name) => (
        <div key={name} className={styles.figure}>
          <dt className={styles.term}>{terms[name]}</dt>
          <dd className={styles.number}>{figures[name]}</dd>
        </div>
      ))}
    </dl>
  );
}
