import Heading from '@theme/Heading';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

export interface Props {
  readonly anchor: string;
  readonly title: string;
  readonly children: ReactNode;
}

/** A section of the health page. */
export default function DesignHealthSection({anchor, title, children}: Props): ReactNode {
  return (
    <section className={`theme-design-health-section ${styles.section}`}>
      <Heading as="h2" id={anchor} className={styles.heading}>
        {title}
      </Heading>
      {children}
    </section>
  );
}
