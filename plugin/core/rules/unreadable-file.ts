import {defectsOf} from '../context/defect-rule.ts';
import type {Check} from '../context/rule.ts';

const read = defectsOf('unreadable-file');

/** Yields why a file could not be read as its author wrote it, or that it is empty. */
export const unreadableFile: Check = function* (checked) {
  yield* read(checked);
  const {kind, isLost} = checked.design;
  const {written, sidecar} = checked.file;
  if (kind === 'page' || isLost || sidecar || written.trim() !== '') return;
  yield {line: 1, message: 'Document is empty', hint: 'Write it, or delete the file.'};
};
