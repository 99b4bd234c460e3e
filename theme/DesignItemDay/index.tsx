import Translate from '@docusaurus/Translate';
import type {DesignItemProps} from 'docusaurus-plugin-design-docs/client';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

export interface Props {
  readonly design: DesignItemProps;
}

/** Since when a design has its status, how long that is, and when it changed last. */
export default function DesignItemDay({design}: Props): ReactNode {
  const {since, sinceDay, isOrBefore, changed, changedDay, age} = design;
  return (
    <>
      {since !== undefined && (
        <span className={`theme-design-item-day ${isOrBefore ? styles.long : styles.day}`}>
          {renderSince(<time dateTime={since}>{sinceDay}</time>, isOrBefore)}
          {age !== undefined && ` · ${age}`}
        </span>
      )}
      {changed !== undefined && changed !== since && (
        <span className={`theme-design-item-day ${styles.day}`}>
          <Translate
            id="design.item.changed"
            description="When a design changed last, in a row of the index"
            values={{day: <time dateTime={changed}>{changedDay}</time>}}
          >
            {'changed {day}'}
          </Translate>
          {since === undefined && age !== undefined && ` · ${age}`}
        </span>
      )}
    </>
  );
}

function renderSince(day: ReactNode, isOrBefore = false): ReactNode {
  if (isOrBefore) {
    return (
      <Translate
        id="design.item.sinceOrBefore"
        description="The day on which the status of a design was first seen, when it may have had it for longer, in a row of the index"
        values={{day}}
      >
        {'since {day} or before'}
      </Translate>
    );
  }
  return (
    <Translate
      id="design.item.since"
      description="Since when a design has its status, in a row of the index"
      values={{day}}
    >
      {'since {day}'}
    </Translate>
  );
}
