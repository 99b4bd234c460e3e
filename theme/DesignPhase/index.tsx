import Translate from '@docusaurus/Translate';
import type {StatusProps} from 'docusaurus-plugin-design-docs/client';
import type {ReactNode} from 'react';

export type Phase = StatusProps['phase'];

export interface Props {
  readonly phase: Phase;
}

const labels: Readonly<Record<Phase, ReactNode>> = {
  draft: (
    <Translate id="design.phase.draft" description="The name of a phase">
      Draft
    </Translate>
  ),
  accepted: (
    <Translate id="design.phase.accepted" description="The name of a phase">
      Accepted
    </Translate>
  ),
  done: (
    <Translate id="design.phase.done" description="The name of a phase">
      Done
    </Translate>
  ),
  paused: (
    <Translate id="design.phase.paused" description="The name of a phase">
      Paused
    </Translate>
  ),
  dropped: (
    <Translate id="design.phase.dropped" description="The name of a phase">
      Dropped
    </Translate>
  ),
  superseded: (
    <Translate id="design.phase.superseded" description="The name of a phase">
      Superseded
    </Translate>
  ),
  unknown: (
    <Translate id="design.phase.unknown" description="The name of the phase of unreadable statuses">
      Unclear
    </Translate>
  ),
};

/** The name of a phase. */
export default function DesignPhase({phase}: Props): ReactNode {
  return labels[phase];
}
