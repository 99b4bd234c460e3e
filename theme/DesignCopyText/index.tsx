import Translate from '@docusaurus/Translate';
import DesignCopyButton from '@theme/DesignCopyButton';
import type {ReactNode} from 'react';

export interface Props {
  readonly text: string;
}

/** A button that copies the template of designs. */
export default function DesignCopyText({text}: Props): ReactNode {
  return (
    <span className="theme-design-copy-text">
      <DesignCopyButton
        copy={() => copyText(text)}
        copied={
          <Translate id="design.new.copied" description="The template was copied">
            Copied
          </Translate>
        }
        failed={
          <Translate id="design.new.failed" description="The template could not be copied">
            The browser did not allow it; open the template and copy it from there
          </Translate>
        }
      >
        <Translate id="design.new.copy" description="Copies the template of designs">
          Copy template
        </Translate>
      </DesignCopyButton>
    </span>
  );
}

// Without a secure connection browsers have no clipboard; then this fails, as where it is not allowed.
async function copyText(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
}
