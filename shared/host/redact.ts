/** Shorter values would hide half the log while protecting nothing. */
const shortestSecret = 4;

/** Replaces registered secrets, and each line of a secret with several lines, by `***`. */
export function redactor(): { hide(value: string): void; redact(text: string): string } {
  const secrets = new Set<string>();
  return {
    hide: value => {
      for (const part of [value, ...value.split(/\r?\n/)]) {
        if (part.trim().length >= shortestSecret) secrets.add(part);
      }
    },
    redact: text =>
      [...secrets].sort((a, b) => b.length - a.length).reduce((t, secret) => t.replaceAll(secret, '***'), text),
  };
}
