import Translate from '@docusaurus/Translate';
import DesignPhase from '@theme/DesignPhase';
import type {Phase} from '@theme/DesignStatusIcon';
import type {FacetName, FacetOption} from 'docusaurus-plugin-design-docs/client';
import type {ReactNode} from 'react';

export interface Props {
  readonly name: FacetName;
  readonly option: FacetOption;
}

/** A value of a filter: a word of the theme, or the documents' own. */
export default function DesignFacetValue({name, option}: Props): ReactNode {
  if (name === 'phase') return <DesignPhase phase={option.value as Phase} />;
  if (name !== 'needs') return option.label;
  return option.value === 'status' ? (
    <Translate id="design.facet.needs.status" description="A value of the filter Needs attention">
      Status unreadable
    </Translate>
  ) : (
    <Translate id="design.facet.needs.problems" description="A value of the filter Needs attention">
      Has problems
    </Translate>
  );
}
