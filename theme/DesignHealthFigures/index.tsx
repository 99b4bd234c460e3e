import Translate from '@docusaurus/Translate';
import type {DesignHealthProps} from 'docusaurus-plugin-design-docs/client';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

const names = ['problems', 'notes', 'openQuestions'] as const;

export type Name = (typeof names)[number];

export type Props = Pick<DesignHealthProps, 'figures'>;

const terms: Readonly<Record<Name, ReactNode>> = {
  problems: (
    <Translate id="design.health.figures.problems" description="Stands beside a number">
      problems
    </Translate>
  ),
  notes: (
    <Translate id="design.health.figures.notes" description="Stands beside a number">
      notes (level log)
    </Translate>
  ),
  openQuestions: (
    <Translate id="design.health.figures.openQuestions" description="Stands beside a number">
      open questions
    </Translate>
  ),
};

/** What is found in the folder, in figures. With the notes they are as many problems as `check` counts. */
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
