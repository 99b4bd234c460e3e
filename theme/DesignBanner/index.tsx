import Translate from '@docusaurus/Translate';
import Admonition from '@theme/Admonition';
import DesignBannerReplaced from '@theme/DesignBannerReplaced';
import DesignRelations from '@theme/DesignRelations';
import DesignStatusIcon from '@theme/DesignStatusIcon';
import type {DesignProps} from 'docusaurus-plugin-design-docs/client';
import type {ReactNode} from 'react';

export interface Props {
  readonly design: DesignProps;
}

/** A banner on a design that was dropped or replaced, or may be replaced. */
export default function DesignBanner({design: {banner}}: Props): ReactNode {
  if (banner === null) return null;
  if (banner.kind !== 'dropped') return <DesignBannerReplaced banner={banner} />;
  return (
    <Admonition
      type="danger"
      icon={<DesignStatusIcon phase="dropped" />}
      title={banner.status.label}
      className="theme-design-banner"
    >
      {banner.successors.length === 0 ? (
        <Translate
          id="design.banner.dropped"
          description="The text of the banner of a dropped design"
        >
          This design is kept for the record. What it describes is not planned.
        </Translate>
      ) : (
        <>
          <Translate
            id="design.banner.dropped.instead"
            description="The text of the banner of a dropped design above the links to its successors"
          >
            This design is kept for the record. Instead of it there is:
          </Translate>
          <DesignRelations relations={banner.successors} />
        </>
      )}
    </Admonition>
  );
}
