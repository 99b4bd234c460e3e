import Link from '@docusaurus/Link';
import DesignDate from '@theme/DesignDate';
import DesignStatus from '@theme/DesignStatus';
import type {ReleaseEntryProps} from 'docusaurus-plugin-design-docs/client';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

export interface Props {
  readonly entry: ReleaseEntryProps;
  /** Whether its authors are named. */
  readonly hasPeople?: boolean;
}

const shown = 4;

/** Status, day, pull request and authors of a design in a release, as far as they are known. */
export default function DesignReleaseFacts({entry, hasPeople = false}: Props): ReactNode {
  const {status, showsStatus, milestone, date, pullRequest, people} = entry;
  const names = hasPeople ? people.slice(0, shown).map(({name}) => name) : [];
  const more = hasPeople ? people.length - names.length : 0;
  const isEmpty = !showsStatus && !milestone && !date && !pullRequest && names.length === 0;
  if (isEmpty) return null;
  return (
    <span className={`theme-design-release-facts ${styles.facts}`}>
      {showsStatus && <DesignStatus status={status} />}
      {milestone !== null && <span>{milestone}</span>}
      {date !== null && <DesignDate date={date} />}
      {pullRequest && renderPullRequest(pullRequest)}
      {names.length > 0 && (
        <span>
          {names.join(', ')}
          {more > 0 && ` +${more}`}
        </span>
      )}
    </span>
  );
}

function renderPullRequest({number, url}: NonNullable<ReleaseEntryProps['pullRequest']>) {
  return url === null ? <span>#{number}</span> : <Link href={url}>#{number}</Link>;
}
