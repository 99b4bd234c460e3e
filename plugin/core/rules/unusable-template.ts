import type {Check} from '../context/rule.ts';
import {findTemplateFaults} from '../template/template-faults.ts';

/** Yields why the sections of designs cannot be read from the folder's template. */
export const unusableTemplate: Check = function* ({design, file, folder: {contract}}) {
  if (design.kind !== 'template' || design.isLost) return;
  const isInForce = contract?.template === file.path;
  const isLeftOut = contract === undefined && /template/i.test(file.path);
  if (isInForce || isLeftOut) yield* findTemplateFaults(file);
};
