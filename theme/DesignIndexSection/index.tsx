import DesignCount from '@theme/DesignCount';
import type {Props} from '@theme/DesignIndexSection';
import DesignItem from '@theme/DesignItem';
import Heading from '@theme/Heading';
import {memo, type ReactNode} from 'react';
import styles from './styles.module.css';

// Rows that stay are not made anew when others go.
const Item = memo(DesignItem);

/** A list of designs with its heading and what they have in common, where they have it. */
export default function DesignIndexSection(props: Props): ReactNode {
  const {anchor, heading, description, designs, className = ''} = props;
  if (designs.length === 0) return null;
  return (
    <section className={`theme-design-index-section ${className} ${styles.section}`}>
      {heading !== undefined && (
        <Heading as="h2" id={anchor} className={styles.heading}>
          {heading}{' '}
          <span className={styles.count}>
            <DesignCount count={designs.length} />
          </span>
        </Heading>
      )}
      {description !== undefined && <p className={styles.description}>{description}</p>}
      <ul className={styles.list}>
        {designs.map((design) => (
          <Item key={design.sourcePath} design={design} />
        ))}
      </ul>
    </section>
  );
}
