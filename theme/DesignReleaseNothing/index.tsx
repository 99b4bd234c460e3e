import Translate from '@docusaurus/Translate';
import Admonition from '@theme/Admonition';
import type {ReactNode} from 'react';

/** A note that nothing was released yet, and when that changes. */
export default function DesignReleaseNothing(): ReactNode {
  const title = (
    <Translate id="design.releases.none" description="Title where nothing was released yet">
      Nothing released yet
    </Translate>
  );
  return (
    <Admonition type="info" title={title} className="theme-design-release-nothing">
      <Translate
        id="design.releases.noneReason"
        description="Why there are no release notes, and what to do"
      >
        No design was accepted, implemented, replaced or withdrawn so far. As soon as the status of
        one says so, it stands here.
      </Translate>
    </Admonition>
  );
}
