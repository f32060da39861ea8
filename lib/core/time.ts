/** Seconds since the Unix epoch. */
export type UnixS = number

export const MINUTE_S = 60
export const HOUR_S = 3_600
export const DAY_S = 86_400
export const YEAR_S = 365 * DAY_S
