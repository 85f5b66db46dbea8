/** The year that the programme is of. */
export const PROGRAMME_YEAR = 2021;
