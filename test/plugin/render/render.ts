import {toHtml} from 'hast-util-to-html';
import {createRenderer, type OwnerSteps} from '../../../plugin/render/render-document.ts';
import type {RenderRequest, RenderSettings} from '../../../plugin/render/settings.ts';

/** A site on which everything is shown that can be. */
export const settings: RenderSettings = {
  isSafe: true,
  hasMath: false,
  hasMermaid: true,
  hasEmoji: true,
  keepsCase: false,
  texts: {footnotes: 'Footnotes', backToReference: 'Back to reference'},
};

export type Given = Partial<RenderSettings> & Partial<RenderRequest>;

/** A text rendered without owner's steps. */
export function renderText(markdown: string, given: Given = {}) {
  return createRenderer({...settings, ...given}).renderText(toRequest(markdown, given));
}

/** The same as HTML. */
export function html(markdown: string, given: Given = {}): string {
  return toHtml(renderText(markdown, given).tree).trim();
}

/** A text rendered with steps of an owner. */
export async function htmlWith(
  markdown: string,
  steps: OwnerSteps,
  given: Given = {},
): Promise<string> {
  const renderer = createRenderer({...settings, ...given});
  const {tree} = await renderer.renderDocument(toRequest(markdown, given), steps);
  return toHtml(tree).trim();
}

function toRequest(markdown: string, given: Given): RenderRequest {
  return {markdown, idPrefix: '', resolveLink: (url) => ({kind: 'url', url}), ...given};
}
