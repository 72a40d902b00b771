// Compiled from common/main.bicep by `npm run build`. Do not edit.
declare const template: unknown;
export default template;
