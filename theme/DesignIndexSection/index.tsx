import DesignCount from '@theme/DesignCount';
import DesignItem from '@theme/DesignItem';
import Heading from '@theme/Heading';
import type {DesignItemProps} from 'docusaurus-plugin-design-docs/client';
import {memo, type ReactNode} from 'react';
import styles from './styles.module.css';

export interface Props {
  readonly anchor: string;
  readonly heading?: ReactNode;
  readonly description?: ReactNode;
  readonly designs: readonly DesignItemProps[];
  readonly className?: string;
}

// Rows that remain are not rendered again when others are filtered out.
const Item = memo(DesignItem);

/** A list of designs with its heading and description, where it has them. */
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
