import Translate from '@docusaurus/Translate';
import DesignMetadataItem from '@theme/DesignMetadataItem';
import type {Props} from '@theme/DesignProgress';
import type {ReactNode} from 'react';

/** How far a design has come: questions still open, boxes ticked. */
export default function DesignProgress({openQuestions, checklist}: Props): ReactNode {
  return (
    <>
      {openQuestions.total > 0 && (
        <DesignMetadataItem name="openQuestions">
          <Translate
            id="design.progress.openQuestions"
            description="How many questions of a design have no answer yet"
            values={openQuestions}
          >
            {'{unresolved} of {total} unresolved'}
          </Translate>
        </DesignMetadataItem>
      )}
      {checklist.total > 0 && (
        <DesignMetadataItem name="checklist">
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
