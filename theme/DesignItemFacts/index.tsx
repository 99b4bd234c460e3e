import {translate} from '@docusaurus/Translate';
import DesignDate from '@theme/DesignDate';
import DesignItemDay from '@theme/DesignItemDay';
import DesignMarked from '@theme/DesignMarked';
import DesignProblemCount from '@theme/DesignProblemCount';
import {
  type DesignItemProps,
  formatAuthors,
  formatFewAuthors,
  type Marks,
} from 'docusaurus-plugin-design-docs/client';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

export interface Props {
  readonly design: DesignItemProps;
  /** The matches of a query. */
  readonly marks?: Marks | undefined;
  readonly showsProblems?: boolean;
}

/** What a row says of a design at its end: people, since when, sign-off, release; problems where asked for. */
export default function DesignItemFacts({design, marks, showsProblems}: Props): ReactNode {
  const {authors, created, updated, changed, checklist, release, problemCount} = design;
  const date = updated ?? created;
  const found = marks?.authors ?? [];
  return (
    <div className={`theme-design-item-facts ${styles.facts}`}>
      <div className={styles.who}>
        {authors.length > 0 && (
          <span className={styles.authors} title={formatAuthors(design)}>
            {found.length > 0 ? (
              <DesignMarked text={formatAuthors(design)} ranges={found} />
            ) : (
              formatFewAuthors(design)
            )}
          </span>
        )}
        {release !== undefined && <span className={styles.release}>{release}</span>}
        {checklist !== undefined && (
          <span className={styles.fact}>
            {translate(
              {
                id: 'design.item.signOff',
                message: '{done} of {total} signed',
                description: 'How many boxes of the sign-off of a design are ticked',
              },
              checklist,
            )}
          </span>
        )}
        {showsProblems && problemCount > 0 && (
          <span className={styles.problems}>
            <DesignProblemCount count={problemCount} />
          </span>
        )}
      </div>
      <div className={styles.days}>
        {changed !== undefined && <DesignItemDay design={design} />}
        {changed === undefined && date !== null && <DesignDate date={date} />}
      </div>
    </div>
  );
}
