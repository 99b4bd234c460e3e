import Translate from '@docusaurus/Translate';
import Admonition from '@theme/Admonition';
import DesignRelations from '@theme/DesignRelations';
import DesignStatusIcon from '@theme/DesignStatusIcon';
import type {BannerProps} from 'docusaurus-plugin-design-docs/client';
import type {ReactNode} from 'react';

export interface Props {
  readonly banner: BannerProps;
}

const replaced = (
  <Translate id="design.banner.replaced.title" description="The title of the banner">
    Replaced
  </Translate>
);

const titles: Readonly<Record<Props['banner']['kind'], ReactNode>> = {
  replaced,
  dropped: replaced,
  outlived: replaced,
  overtaken: (
    <Translate
      id="design.banner.overtaken.title"
      description="The title of the banner of a design in whose place another was agreed on"
    >
      Overtaken
    </Translate>
  ),
  challenged: (
    <Translate
      id="design.banner.challenged.title"
      description="The title of the banner of a design that another one may replace"
    >
      May be replaced
    </Translate>
  ),
};

const by = (
  <Translate
    id="design.banner.replaced.by"
    description="The text of the banner above the links to the successors of a design"
  >
    This design has been replaced by:
  </Translate>
);

const texts: Readonly<Record<Props['banner']['kind'], ReactNode>> = {
  replaced: by,
  dropped: by,
  outlived: (
    <Translate
      id="design.banner.outlived.by"
      description="The text of the banner of a finished design above the links to its successors"
    >
      What this design describes was built, and has since been replaced by:
    </Translate>
  ),
  overtaken: (
    <Translate
      id="design.banner.overtaken.by"
      description="The text of the banner of an unfinished design above the links to its successors"
    >
      Another design has been agreed on in place of this one:
    </Translate>
  ),
  challenged: (
    <Translate
      id="design.banner.challenged.by"
      description="The text of the banner above the links to undecided designs that would replace this one"
    >
      This design would be replaced by one that is not decided yet:
    </Translate>
  ),
};

/** A banner with links to the designs that replace this one, or would. */
export default function DesignBannerReplaced({banner: {kind, successors}}: Props): ReactNode {
  return (
    <Admonition
      type={kind === 'challenged' ? 'info' : 'warning'}
      icon={<DesignStatusIcon phase="superseded" />}
      title={titles[kind]}
      className="theme-design-banner theme-design-banner-replaced"
    >
      {successors.length > 0 ? (
        <>
          {texts[kind]}
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
