// When a parameter or a metric means something at all: while others have certain values.

/** A value that another parameter must have, one of several, or a number that it must exceed. */
export type Condition = string | number | readonly (string | number)[] | { readonly above: number };

/** While every parameter named here meets its condition. */
export type When = Readonly<Record<string, Condition>>;
