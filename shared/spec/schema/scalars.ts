import { z } from 'zod';
import { CidrError } from '../../cidr/cidr.ts';
import { parseAddress, parseCidr, parsePrefixLength } from '../../cidr/parse-cidr.ts';
import { hasControlCharacters } from '../../text/control-characters.ts';

/** Entra and Azure ids. */
export const guid = (what: string) =>
  z
    .string()
    .regex(/^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$/, {
      error: 'expected an id of the form xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx',
    })
    .describe(what);

export const text = (what: string) => z.string().min(1, { error: 'expected some text' }).describe(what);

/** A name, or a pattern of names: text on one line. Names go into logs, file names and Azure. */
export const name = (what: string) => oneLine(text(what)).describe(what);

/** The same, where nothing at all is a choice. */
export const nameOrNothing = (what: string) => oneLine(z.string()).describe(what);

const oneLine = (schema: z.ZodString) =>
  schema.refine(value => !hasControlCharacters(value), { error: 'expected text without control characters' });

export const flag = (what: string) => z.boolean().describe(what);

export const count = (what: string, min: number, max: number) =>
  z
    .int({ error: `expected a whole number from ${min} to ${max}` })
    .min(min, { error: `expected a whole number from ${min} to ${max}` })
    .max(max, { error: `expected a whole number from ${min} to ${max}` })
    .describe(what);

export const matching = (what: string, pattern: RegExp, expected: string) =>
  z
    .string()
    .regex(pattern, { error: `expected ${expected}` })
    .describe(what);

export const cidr = (what: string) =>
  z
    .string()
    .superRefine(refineBy(parseCidr))
    .describe(what)
    .meta({ examples: ['10.60.0.0/16'] });

/** An IPv4 or IPv6 address, or a range in CIDR notation. */
/** Firewalls of Azure's services know IPv4 only. */
export const addressOrRange = (what: string) =>
  z
    .string()
    .superRefine(refineBy(value => (value.includes('/') ? parseCidr(value) : parseAddress(value))))
    .refine(value => !value.includes(':'), { error: 'expected an IPv4 address or range' })
    .describe(what)
    .meta({ examples: ['203.0.113.7', '203.0.113.0/24'] });

/** `/26` leaves the address to the planner; `10.60.0.0/26` pins it; `false` leaves the subnet out. */
export const subnetSize = (what: string) =>
  z
    .union([
      z.literal(false),
      z.string().superRefine(refineBy(value => (value.startsWith('/') ? parsePrefixLength(value) : parseCidr(value)))),
    ])
    .describe(`${what} A size such as /26, an exact CIDR, or false to leave it out.`)
    .meta({ examples: ['/26', '10.60.0.0/26', false] });

/** Room for at least one subnet, and no more than a private network has. */
export const sizeOnly = (what: string) =>
  z
    .string()
    .superRefine(
      refineBy(value => {
        const prefix = parsePrefixLength(value);
        if (prefix < 8 || prefix > 29) throw new CidrError('expected a size from /8 to /29');
      }),
    )
    .describe(what)
    .meta({ examples: ['/24'] });

export const tags = (what: string) =>
  z
    .record(
      z.string().min(1).max(512, { error: 'Azure allows 512 characters in a tag name' }),
      z.string().max(256, { error: 'Azure allows 256 characters in a tag value' }),
    )
    .describe(what);

function refineBy(parse: (value: string) => unknown) {
  return (value: string, context: z.core.$RefinementCtx<string>): void => {
    try {
      parse(value);
    } catch (error) {
      if (!(error instanceof CidrError)) throw error;
      context.addIssue({ code: 'custom', message: error.message, input: value });
    }
  };
}
