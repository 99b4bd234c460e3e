import type {ProblemProps} from 'docusaurus-plugin-design-docs/client';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

export type Props = Pick<ProblemProps, 'level'>;

/** The level of a rule, in the word of the option `rules`. */
export default function DesignLevel({level}: Props): ReactNode {
  return (
    <span className={`theme-design-level ${styles.level} ${styles[level]}`} data-level={level}>
      {level}
    </span>
  );
}
