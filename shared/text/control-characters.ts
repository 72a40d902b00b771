/** Whether a text has characters that end a line or steer a terminal, which no name of Azure has. */
export const hasControlCharacters = (text: string): boolean => /[\p{Cc}\p{Zl}\p{Zp}]/u.test(text);
