import {defectsOf} from '../context/defect-rule.ts';

/** Yields every date of the metadata that cannot be read. */
export const invalidDate = defectsOf('invalid-date');
