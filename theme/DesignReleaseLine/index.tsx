import Translate from '@docusaurus/Translate';
import DesignLink from '@theme/DesignLink';
import DesignReleaseFacts from '@theme/DesignReleaseFacts';
import type {ReleaseEntryProps} from 'docusaurus-plugin-design-docs/client';
import {Fragment, type ReactNode} from 'react';
import styles from './styles.module.css';

export interface Props {
  readonly entry: ReleaseEntryProps;
}

/** A design of a release in one line, with what replaced it. */
export default function DesignReleaseLine({entry}: Props): ReactNode {
  const {anchor, from, successors, status} = entry;
  return (
    <li id={anchor} className={`theme-design-release-line ${styles.line}`}>
      <DesignLink design={entry} />
      {successors.length > 0 ? (
        <span>
          <Translate
            id="design.releases.replacedBy"
            description="What replaced a design; designs is a list of links"
            values={{designs: <>{successors.map(renderSuccessor)}</>}}
          >
            {'replaced by {designs}'}
          </Translate>
        </span>
      ) : (
        from !== null && (
          <span>
            {from} → {status.label}
          </span>
        )
      )}
      <DesignReleaseFacts entry={from === null ? entry : {...entry, showsStatus: false}} />
    </li>
  );
}

function renderSuccessor(design: ReleaseEntryProps['successors'][number], at: number): ReactNode {
  return (
    <Fragment key={design.permalink ?? design.title}>
      {at > 0 && ', '}
      <DesignLink design={design} />
    </Fragment>
  );
}
