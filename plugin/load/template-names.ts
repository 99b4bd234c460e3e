/** The templates that come with the package, as help and errors list them: one for each file of `templates/`. */
export const builtInTemplateNames = 'kpt, metal3, spec, enhancement, adr, madr';
