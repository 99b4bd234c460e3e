import Translate from '@docusaurus/Translate';
import DesignRecordStatus from '@theme/DesignRecordStatus';
import type {CardPlace, DesignRecord} from 'docusaurus-plugin-design-docs/client';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

export interface Props {
  /** The id that the link has in `aria-describedby`. */
  readonly id: string;
  readonly design: DesignRecord;
  readonly place: CardPlace;
}

const width = 'min(23rem, 100%)';

/** A card beside a link to a design: its title, status and the start of its summary. */
export default function DesignPreview({id, design, place}: Props): ReactNode {
  const {number, title, summary} = design;
  const {start, top, bottom} = place;
  return (
    <div
      id={id}
      role="tooltip"
      className={`theme-design-preview ${styles.preview}`}
      style={{
        insetInlineStart: `clamp(0px, ${start}px, 100% - ${width})`,
        top: top ?? 'auto',
        bottom: bottom ?? 'auto',
        width,
      }}
    >
      <div className={styles.card}>
        <p className={styles.facts}>
          {number !== null && (
            <span>
              <Translate
                id="design.header.number"
                description="The number above the title of a design"
                values={{number}}
              >
                {'Design {number}'}
              </Translate>
            </span>
          )}
          <DesignRecordStatus design={design} />
        </p>
        <p className={styles.title}>{title}</p>
        {summary !== null && <p className={styles.summary}>{summary}</p>}
      </div>
    </div>
  );
}
