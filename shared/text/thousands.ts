/** `65536` -> `65,536`. Not `toLocaleString`: its first call costs milliseconds that short runs do not have. */
export const thousands = (value: number | bigint): string => String(value).replace(/\B(?=(\d{3})+$)/g, ',');
