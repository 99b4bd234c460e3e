import Translate, {translate} from '@docusaurus/Translate';
import type {FacetName, FacetOption} from 'docusaurus-plugin-design-docs/client';
import type {ReactNode} from 'react';

export interface Props {
  readonly name: FacetName;
  readonly option: FacetOption;
}

/** A value of a filter: a word of the theme, or the documents' own. */
export default function DesignFacetValue({name, option: {value, label}}: Props): ReactNode {
  if (name === 'lens') {
    return (
      <Translate id="design.facet.lens.health" description="A value of the filter Health">
        Has problems
      </Translate>
    );
  }
  if (name !== 'changed') return label;
  if (value === 'unchanged') {
    return (
      <Translate id="design.facet.changed.long" description="A value of the filter Last change">
        Over two years ago
      </Translate>
    );
  }
  return translate(
    {
      id: 'design.facet.changed.days',
      message: 'In the last {days} days',
      description: 'A value of the filter Last change',
    },
    {days: value},
  );
}
