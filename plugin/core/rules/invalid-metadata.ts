import {defectsOf} from '../context/defect-rule.ts';

/** Yields every place where metadata could not be read as written. */
export const invalidMetadata = defectsOf('invalid-metadata');
