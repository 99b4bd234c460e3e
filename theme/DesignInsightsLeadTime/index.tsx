import {translate} from '@docusaurus/Translate';
import type {LeadTimeProps} from 'docusaurus-plugin-design-docs/client';
import type {ReactNode} from 'react';

export interface Props {
  readonly leadTime: LeadTimeProps;
}

/** How long designs took from accepted to done, in words. */
export default function DesignInsightsLeadTime({leadTime}: Props): ReactNode {
  const {pairs, needed, half, mostly} = leadTime;
  return (
    <p className="theme-design-insights-lead-time">
      {half === null || mostly === null
        ? translate(
            {
              id: 'design.insights.leadTime.few',
              message:
                'Designs of which both days are known: {pairs}. To say how long it takes, {needed} are needed.',
              description: 'Stands where too few designs tell how long they took',
            },
            {pairs, needed},
          )
        : translate(
            {
              id: 'design.insights.leadTime.finding',
              message:
                'Half of {pairs} designs took {half} or less, nine of ten {mostly} or less. Designs that were recorded together with others are not counted.',
              description: 'half and mostly are times, such as: 14 months',
            },
            {pairs, half, mostly},
          )}
    </p>
  );
}
