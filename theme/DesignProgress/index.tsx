import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import DesignMetadataItem from '@theme/DesignMetadataItem';
import type {DesignProps} from 'docusaurus-plugin-design-docs/client';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

export interface Props {
  readonly openQuestions: DesignProps['openQuestions'];
  readonly checklist: DesignProps['checklist'];
  /** Ids of the headings of the document. */
  readonly anchors: readonly string[];
}

/** Open questions and ticked boxes of a design. */
export default function DesignProgress({openQuestions, checklist, anchors}: Props): ReactNode {
  const {total, unresolved, anchor} = openQuestions;
  const count = (
    <Translate
      id="design.progress.openQuestions"
      description="How many questions of a design have no answer yet"
      values={{total, unresolved}}
    >
      {'{unresolved} of {total} unresolved'}
    </Translate>
  );
  return (
    <>
      {total > 0 && (
        <DesignMetadataItem name="openQuestions">
          {anchor !== null && anchors.includes(anchor) ? (
            <Link to={`#${anchor}`}>{count}</Link>
          ) : (
            count
          )}
        </DesignMetadataItem>
      )}
      {checklist.total > 0 && (
        <DesignMetadataItem name="checklist">
          <progress
            className={`theme-design-progress ${styles.progress}`}
            value={checklist.done}
            max={checklist.total}
            aria-hidden="true"
          />
          <Translate
            id="design.progress.checklist"
            description="How many boxes of the sign-off checklist of a design are ticked"
            values={checklist}
          >
            {'{done} of {total} done'}
          </Translate>
        </DesignMetadataItem>
      )}
    </>
  );
}
