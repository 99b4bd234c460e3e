import {defectsOf} from '../context/defect-rule.ts';

/** Yields when another document, or a page of the index, has the address this one would have. */
export const duplicateId = defectsOf('duplicate-id');
