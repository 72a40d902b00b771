/** `vnetFile` -> `vnet-file` */
export const kebab = (key: string): string => key.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`);

/** `vnet-file` -> `vnetFile` */
export const camel = (name: string): string =>
  name.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

/** `ip-plan` -> `IpPlan` */
export const pascal = (name: string): string => camel(`-${name}`);

/** `vnetFile` -> `Vnet file` */
export function sentence(key: string): string {
  const words = kebab(key).replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
