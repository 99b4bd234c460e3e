import {defectsOf} from '../context/defect-rule.ts';

/** Yields every place that gives another status than the one that counts. */
export const statusConflict = defectsOf('status-conflict');
