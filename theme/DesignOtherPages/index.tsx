import Translate from '@docusaurus/Translate';
import DesignIndexSection from '@theme/DesignIndexSection';
import type {DesignItemProps} from 'docusaurus-plugin-design-docs/client';
import type {ReactNode} from 'react';

export interface Props {
  readonly designs: readonly DesignItemProps[];
  readonly isFolded?: boolean;
  readonly isNarrowed?: boolean;
  readonly showsProblems?: boolean;
}

/** The documents of the folder that are not designs. */
export default function DesignOtherPages(props: Props): ReactNode {
  return (
    <DesignIndexSection
      {...props}
      anchor="other-pages"
      heading={
        <Translate id="design.otherPages.title" description="Title of a group of the index">
          Other pages
        </Translate>
      }
      description={
        <Translate id="design.otherPages.description" description="What is in the group">
          Documents beside the designs, such as guides and templates.
        </Translate>
      }
      className="theme-design-other-pages"
    />
  );
}
