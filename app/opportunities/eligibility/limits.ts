/** How deep groups may stand in one another, and how many rules a call may have. */
export const deepestGroup = 3;
export const mostRules = 60;
