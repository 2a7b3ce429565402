declare const dayBrand: unique symbol

/** A calendar day, `YYYY-MM-DD`, always a real one between the years 0001 and 9999. */
export type Day = string & {readonly [dayBrand]: true}
