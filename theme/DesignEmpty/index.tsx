import Translate from '@docusaurus/Translate';
import Admonition from '@theme/Admonition';
import type {ReactNode} from 'react';

/** A note in the index of an empty folder that says how to add the first design. */
export default function DesignEmpty(): ReactNode {
  const title = (
    <Translate id="design.empty.title" description="Title of the index of a folder without designs">
      No designs yet
    </Translate>
  );
  return (
    <Admonition type="info" title={title} className="theme-design-empty">
      <Translate
        id="design.empty.instruction"
        description="How to write the first design; folder, file and status are shown as code"
        values={{
          option: <code>path</code>,
          file: <code>0001-first-idea.md</code>,
          status: <code>Status: draft</code>,
        }}
      >
        {
          'The folder that the option {option} names holds no design document. Add one, for example {file}, with a title, a line {status} and a section Summary. It appears here by itself.'
        }
      </Translate>
    </Admonition>
  );
}
