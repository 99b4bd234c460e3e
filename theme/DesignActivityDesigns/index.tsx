import DesignCount from '@theme/DesignCount';
import DesignRowLink from '@theme/DesignRowLink';
import type {ChangedDesignProps} from 'docusaurus-plugin-design-docs/client';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

export interface Props {
  readonly designs: readonly ChangedDesignProps[];
}

/** The design of a change; several that one commit changed are folded. */
export default function DesignActivityDesigns({designs}: Props): ReactNode {
  const [first, ...others] = designs;
  if (first === undefined) return null;
  if (others.length === 0) return toLink(first);
  return (
    <details className="theme-design-activity-designs">
      <summary className={styles.summary}>
        <DesignCount count={designs.length} />
      </summary>
      <ul className={styles.list}>
        {designs.map((design) => (
          <li key={design.permalink ?? design.title}>{toLink(design)}</li>
        ))}
      </ul>
    </details>
  );
}

// Cheaper than `DesignLink`: a page may have a thousand of them.
function toLink({title, number, permalink}: ChangedDesignProps) {
  const text = number === null ? title : `${number} ${title}`;
  return permalink === null ? text : <DesignRowLink permalink={permalink}>{text}</DesignRowLink>;
}
