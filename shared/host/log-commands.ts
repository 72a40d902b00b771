/**
 * Agents read commands from what a task prints. Names and texts of the user's files end up in the log, so whatever
 * would be read as one is broken up, visibly.
 */

/** GitHub reads `::command::` at the start of a line and the older `##[command]` anywhere in it. */
export const withoutGithubCommands = (text: string): string =>
  withoutMarkers(text).replace(/(^|[\r\n])(\s*):(?=:)/g, '$1$2: ');

/** Azure Pipelines reads `##vso[command]` and `##[format]` anywhere in a line. */
export const withoutPipelinesCommands = (text: string): string => withoutMarkers(text);

const withoutMarkers = (text: string): string => text.replace(/##(?=(vso)?\[)/gi, '## ');
