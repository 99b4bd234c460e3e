import Translate from '@docusaurus/Translate';
import type {FacetName} from 'docusaurus-plugin-design-docs/client';
import type {ReactNode} from 'react';

export type Name = FacetName | 'query';

export interface Props {
  readonly name: Name;
}

const names: Readonly<Record<Name, ReactNode>> = {
  query: (
    <Translate id="design.facet.query" description="What was typed, among the filters of the index">
      Text
    </Translate>
  ),
  status: (
    <Translate id="design.facet.status" description="A filter of the index">
      Status
    </Translate>
  ),
  author: (
    <Translate id="design.facet.author" description="A filter of the index">
      Author
    </Translate>
  ),
  area: (
    <Translate id="design.facet.area" description="A filter of the index">
      Area
    </Translate>
  ),
  component: (
    <Translate id="design.facet.component" description="A filter of the index">
      Component
    </Translate>
  ),
  tag: (
    <Translate id="design.facet.tag" description="A filter of the index">
      Tag
    </Translate>
  ),
  stage: (
    <Translate id="design.facet.stage" description="A filter of the index">
      Stage
    </Translate>
  ),
  folder: (
    <Translate id="design.facet.folder" description="A filter of the index">
      Folder
    </Translate>
  ),
  year: (
    <Translate id="design.facet.year" description="A filter of the index">
      Year
    </Translate>
  ),
  release: (
    <Translate id="design.facet.release" description="A filter of the index">
      Release
    </Translate>
  ),
  changed: (
    <Translate id="design.facet.changed" description="A filter of the index">
      Last change
    </Translate>
  ),
  lens: (
    <Translate id="design.facet.lens" description="A filter of the index, for maintainers">
      Health
    </Translate>
  ),
};

/** The name of a filter. */
export default function DesignFacetName({name}: Props): ReactNode {
  return names[name];
}
