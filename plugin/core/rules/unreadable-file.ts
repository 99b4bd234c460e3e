import {defectsOf} from '../context/defect-rule.ts';

/** Yields what kept a file from being read as its author wrote it. */
export const unreadableFile = defectsOf('unreadable-file');
