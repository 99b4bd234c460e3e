import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

export type Name =
  | 'approvers'
  | 'reviewers'
  | 'created'
  | 'updated'
  | 'supersededBy'
  | 'replaces'
  | 'seeAlso'
  | 'referencedBy'
  | 'stage'
  | 'areas'
  | 'components'
  | 'tags'
  | 'tracking'
  | 'discussions'
  | 'openQuestions'
  | 'checklist'
  | 'source';

export interface Props {
  readonly name: Name;
  readonly children: ReactNode;
}

const terms: Readonly<Record<Name, ReactNode>> = {
  approvers: (
    <Translate id="design.metadata.approvers" description="The name of a fact about a design">
      Approvers
    </Translate>
  ),
  reviewers: (
    <Translate id="design.metadata.reviewers" description="The name of a fact about a design">
      Reviewers
    </Translate>
  ),
  created: (
    <Translate id="design.metadata.created" description="The name of a fact about a design">
      Created
    </Translate>
  ),
  updated: (
    <Translate id="design.metadata.updated" description="The name of a fact about a design">
      Updated
    </Translate>
  ),
  supersededBy: (
    <Translate id="design.metadata.supersededBy" description="The name of a fact about a design">
      Replaced by
    </Translate>
  ),
  replaces: (
    <Translate id="design.metadata.replaces" description="The name of a fact about a design">
      Replaces
    </Translate>
  ),
  seeAlso: (
    <Translate id="design.metadata.seeAlso" description="The name of a fact about a design">
      See also
    </Translate>
  ),
  referencedBy: (
    <Translate id="design.metadata.referencedBy" description="The name of a fact about a design">
      Referred to by
    </Translate>
  ),
  stage: (
    <Translate id="design.metadata.stage" description="The name of a fact about a design">
      Stage
    </Translate>
  ),
  areas: (
    <Translate id="design.metadata.areas" description="The name of a fact about a design">
      Area
    </Translate>
  ),
  components: (
    <Translate id="design.metadata.components" description="The name of a fact about a design">
      Components
    </Translate>
  ),
  tags: (
    <Translate id="design.metadata.tags" description="The name of a fact about a design">
      Tags
    </Translate>
  ),
  tracking: (
    <Translate id="design.metadata.tracking" description="The name of a fact about a design">
      Tracked in
    </Translate>
  ),
  discussions: (
    <Translate id="design.metadata.discussions" description="The name of a fact about a design">
      Discussed in
    </Translate>
  ),
  openQuestions: (
    <Translate id="design.metadata.openQuestions" description="The name of a fact about a design">
      Open questions
    </Translate>
  ),
  checklist: (
    <Translate id="design.metadata.checklist" description="The name of a fact about a design">
      Sign-off
    </Translate>
  ),
  source: (
    <Translate id="design.metadata.source" description="The name of a fact about a design">
      Source
    </Translate>
  ),
};

/** One fact about a design: its name and its value. */
export default function DesignMetadataItem({name, children}: Props): ReactNode {
  return (
    <div className={`theme-design-metadata-item ${styles.item}`}>
      <dt className={styles.term}>{terms[name]}</dt>
      <dd className={styles.value}>{children}</dd>
    </div>
  );
}
