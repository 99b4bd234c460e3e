import DesignFold from '@theme/DesignFold';
import DesignIndexFold from '@theme/DesignIndexFold';
import DesignIndexHeading from '@theme/DesignIndexHeading';
import DesignItem from '@theme/DesignItem';
import type {DesignItemProps} from 'docusaurus-plugin-design-docs/client';
import {memo, type ReactNode} from 'react';
import styles from './styles.module.css';

export interface Props {
  readonly anchor: string;
  readonly heading?: ReactNode;
  readonly description?: ReactNode;
  readonly designs: readonly DesignItemProps[];
  /** Whether a reader opens it. */
  readonly isFolded?: boolean;
  /** Whether filters chose the designs: then all are shown. */
  readonly isNarrowed?: boolean;
  readonly showsProblems?: boolean;
  readonly className?: string;
}

// Rows that remain are not rendered again when others are filtered out.
const Item = memo(DesignItem);

// Two or three remaining designs are shown at once, without a button.
const long = 12;
const first = 10;

/** A list of designs with its heading and description, where it has them. */
export default function DesignIndexSection(props: Props): ReactNode {
  const {anchor, heading, description, designs, isFolded = false, isNarrowed = false} = props;
  if (designs.length === 0) return null;
  const shown = isNarrowed || designs.length <= long ? designs.length : first;
  const renderRows = (part: readonly DesignItemProps[]) => (
    <ul className={styles.list}>
      {part.map((design) => (
        <Item key={design.sourcePath} design={design} showsProblems={props.showsProblems} />
      ))}
    </ul>
  );
  const content = (
    <>
      {renderRows(designs.slice(0, shown))}
      <DesignFold count={designs.length - shown}>{renderRows(designs.slice(shown))}</DesignFold>
    </>
  );
  return (
    <section className={`theme-design-index-section ${props.className ?? ''} ${styles.section}`}>
      {isFolded ? (
        <DesignIndexFold
          anchor={anchor}
          heading={heading}
          description={description}
          count={designs.length}
          isOpen={isNarrowed}
        >
          {content}
        </DesignIndexFold>
      ) : (
        <>
          {heading !== undefined && (
            <DesignIndexHeading anchor={anchor} description={description} count={designs.length}>
              {heading}
            </DesignIndexHeading>
          )}
          {content}
        </>
      )}
    </section>
  );
}
