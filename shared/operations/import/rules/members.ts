import type { Value } from '../convert-value.ts';
import { listOf, text } from '../convert-value.ts';
import { type Rule, type Write, written } from '../rule.ts';
import type { Seed } from '../seed.ts';

/** A list of groups and the list of personas that belongs to it, position by position. */
interface Team {
  readonly groups: string;
  readonly personas: string;
}

const coreTeam: Team = { groups: 'groups_coreteam_members', personas: 'personas_core_team' };
const projectTeams: Readonly<Record<string, Team>> = {
  esml: { groups: 'groups_project_members_esml', personas: 'personas_project_esml' },
  'genai-1': { groups: 'groups_project_members_genai_1', personas: 'personas_project_genai_1' },
};

interface Member {
  /** The variable it comes from. */
  readonly from: string;
  readonly value: Value;
}

/** The people of the project as the pipelines know them: ids without a persona. */
export const projectPeople: Rule = (_value, seed) => projectMembersFrom('technical_admins_ad_object_id', seed, '');

export const projectGroups =
  (type: 'esml' | 'genai-1'): Rule =>
  (_value, seed) => {
    const { groups } = projectTeams[type] ?? coreTeam;
    const decision = projectMembersFrom(groups, seed, whyNoGroups(seed) ?? `the project is not of type ${type}`);
    return { ...decision, notes: disagreements(projectTeams[type] ?? coreTeam, seed) };
  };

export const coreTeamGroups: Rule = (_value, seed) => {
  const members = whyNoGroups(seed) === undefined ? groupMembers(coreTeam, seed) : [];
  const writes = members.map(({ value }, i): Write => ({ file: 'factory', path: ['coreTeam', 'members', i], value }));
  return written(writes, whyNoGroups(seed) ?? 'an empty list', disagreements(coreTeam, seed));
};

/** The personas themselves; who plays them comes from the groups. */
export const personas: Rule = value => {
  const writes = listOf(value).map(
    (name): Write => ({
      file: 'factory',
      path: ['personas', name],
      value: isAutomation(name) ? { principal: 'servicePrincipal' } : null,
    }),
  );
  return written(writes, 'an empty list');
};

function projectMembersFrom(id: string, seed: Seed, otherwise: string) {
  const writes = projectMembers(seed).flatMap(({ from, value }, i): Write[] =>
    from === id ? [{ file: 'project', path: ['members', i], value }] : [],
  );
  return written(writes, otherwise || 'an empty list');
}

/** All of them, in the order in which the project file lists them. */
function projectMembers(seed: Seed): Member[] {
  const people = listOf(seed.value('technical_admins_ad_object_id') ?? '').map(id => ({
    from: 'technical_admins_ad_object_id',
    value: seed.flag('use_ad_groups') ? { group: text(id) } : { user: text(id) },
  }));
  if (whyNoGroups(seed) !== undefined) return people;
  const type = seed.value('admin_projectType') ?? 'all';
  const teams = Object.entries(projectTeams).filter(([name]) => type === name || !(type in projectTeams));
  return [...people, ...teams.flatMap(([, team]) => groupMembers(team, seed))];
}

function groupMembers(team: Team, seed: Seed): Member[] {
  const names = listOf(seed.value(team.personas) ?? '');
  return listOf(seed.value(team.groups) ?? '').map((group, i) => {
    const persona = names[i];
    const key = persona !== undefined && isAutomation(persona) ? 'servicePrincipal' : 'group';
    return { from: team.groups, value: { ...(persona !== undefined && { persona }), [key]: text(group) } };
  });
}

/** Groups are paired with personas by position alone, so a number that differs is worth a word. */
function disagreements(team: Team, seed: Seed): string[] {
  const names = listOf(seed.value(team.personas) ?? '');
  const pairs = listOf(seed.value(team.groups) ?? '').flatMap((group, i) => {
    const expected = /_(p\d{3})>?$/.exec(group)?.[1];
    const persona = names[i];
    return expected === undefined || persona === undefined || persona.startsWith(`${expected}_`)
      ? []
      : [`${persona} with the group of ${expected}`];
  });
  if (pairs.length === 0) return [];
  return [
    `${seed.nameOf(team.personas)} and ${seed.nameOf(team.groups)} do not agree: they pair ${pairs.join(', and ')}.`,
  ];
}

const whyNoGroups = (seed: Seed): string | undefined =>
  seed.flag('use_ad_groups') ? undefined : `only used when ${seed.nameOf('use_ad_groups')} is true`;

/** The seed keeps the numbers from 100 to 110 for service principals. */
const isAutomation = (persona: string): boolean => /^p1(0\d|10)_/.test(persona);
