import Translate from '@docusaurus/Translate';
import Admonition from '@theme/Admonition';
import type {Props} from '@theme/DesignBanner';
import DesignBannerReplaced from '@theme/DesignBannerReplaced';
import DesignStatusIcon from '@theme/DesignStatusIcon';
import type {ReactNode} from 'react';

/** Says at the top of a design that it no longer holds. */
export default function DesignBanner({design}: Props): ReactNode {
  const {status, supersededBy} = design;
  if (status.phase === 'superseded' || supersededBy.length > 0) {
    return <DesignBannerReplaced successors={supersededBy} />;
  }
  if (status.phase !== 'dropped') return null;
  return (
    <Admonition
      type="danger"
      icon={<DesignStatusIcon phase="dropped" />}
      title={status.label}
      className="theme-design-banner"
    >
      <Translate
        id="design.banner.dropped"
        description="The text of the banner of a dropped design"
      >
        This design is kept for the record. What it describes is not planned.
      </Translate>
    </Admonition>
  );
}
