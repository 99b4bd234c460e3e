import Translate from '@docusaurus/Translate';
import DesignDate from '@theme/DesignDate';
import type {ReleaseLinkProps} from 'docusaurus-plugin-design-docs/client';
import type {ReactNode} from 'react';

export interface Props {
  readonly release: Pick<ReleaseLinkProps, 'date' | 'isOpen'>;
}

/** The day of a release; of a period that goes on the day up to which it is known. */
export default function DesignReleaseDay({release: {date, isOpen}}: Props): ReactNode {
  if (date === null) return null;
  const day = <DesignDate date={date} />;
  return (
    <span className="theme-design-release-day">
      {isOpen ? (
        <Translate
          id="design.releases.until"
          description="Up to which day a period is known that is not over; date is the day"
          values={{date: day}}
        >
          {'up to {date}'}
        </Translate>
      ) : (
        day
      )}
    </span>
  );
}
