import Translate from '@docusaurus/Translate';
import Admonition from '@theme/Admonition';
import type {Props} from '@theme/DesignBannerReplaced';
import DesignRelations from '@theme/DesignRelations';
import DesignStatusIcon from '@theme/DesignStatusIcon';
import type {ReactNode} from 'react';

/** Leads from a replaced design to those that replace it. */
export default function DesignBannerReplaced({successors}: Props): ReactNode {
  const title = (
    <Translate id="design.banner.replaced.title" description="The title of the banner">
      Replaced
    </Translate>
  );
  return (
    <Admonition
      type="warning"
      icon={<DesignStatusIcon phase="superseded" />}
      title={title}
      className="theme-design-banner"
    >
      {successors.length > 0 ? (
        <>
          <Translate
            id="design.banner.replaced.by"
            description="The text of the banner above the links to the successors of a design"
          >
            This design has been replaced by:
          </Translate>
          <DesignRelations relations={successors} />
        </>
      ) : (
        <Translate
          id="design.banner.replaced.unknown"
          description="The text of the banner where the document names no successor"
        >
          This design has been replaced. It does not say by which.
        </Translate>
      )}
    </Admonition>
  );
}
