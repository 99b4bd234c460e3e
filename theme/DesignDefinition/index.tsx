import Translate from '@docusaurus/Translate';
import type {StatusProps} from 'docusaurus-plugin-design-docs/client';
import type {ReactNode} from 'react';

export type Phase = StatusProps['phase'];

export interface Props {
  readonly phase: Phase;
  /** An accepted design that is not going to be marked as built, such as an ADR. */
  readonly isInForce?: boolean | undefined;
}

const definitions: Readonly<Record<Phase, ReactNode>> = {
  draft: (
    <Translate id="design.definition.draft" description="What the phase draft means">
      Proposed and under discussion; it may still change or be turned down.
    </Translate>
  ),
  accepted: (
    <Translate id="design.definition.accepted" description="What the phase accepted means">
      Agreed on and ready to be built.
    </Translate>
  ),
  done: (
    <Translate id="design.definition.done" description="What the phase done means">
      Built and released.
    </Translate>
  ),
  paused: (
    <Translate id="design.definition.paused" description="What the phase paused means">
      Set aside for now; it may be taken up again.
    </Translate>
  ),
  dropped: (
    <Translate id="design.definition.dropped" description="What the phase dropped means">
      Will not be built; kept for the record.
    </Translate>
  ),
  superseded: (
    <Translate id="design.definition.superseded" description="What the phase superseded means">
      Replaced by a newer design; kept for the record.
    </Translate>
  ),
  unknown: (
    <Translate id="design.definition.unknown" description="What the phase unknown means">
      The meaning of this status is not known here.
    </Translate>
  ),
};

/** What a phase means, in one sentence. */
export default function DesignDefinition({phase, isInForce = false}: Props): ReactNode {
  if (isInForce) {
    return (
      <Translate id="design.definition.inForce" description="What accepted means for decisions">
        Agreed on and in force.
      </Translate>
    );
  }
  return definitions[phase];
}
