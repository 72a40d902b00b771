import { inverted, list } from '../convert-value.ts';
import { drop, factory, project, type Rule } from '../rule.ts';
import { jsonList } from '../rules/json-list.ts';
import { coreTeamGroups, personas, projectGroups, projectPeople } from '../rules/members.ts';
import { row } from './row.ts';

const builtInContributor = 'b24988ac-6180-42a0-ab88-20f7382dd24c';

const contributorRole: Rule = (value, seed) =>
  value.trim().toLowerCase() === builtInContributor
    ? { dropped: 'the built-in Contributor, which is the default' }
    : factory('roles.contributorRole')(value, seed);

/** Who works in the factory and what they may do. */
export const peopleRows = [
  row(
    'use_ad_groups',
    'USE_AD_GROUPS',
    drop('each member says itself whether it is a group or a user; this decided which of the two was written'),
  ),
  row('technical_admins_ad_object_id', 'PROJECT_MEMBERS', projectPeople),
  row('technical_admins_email', 'PROJECT_MEMBERS_EMAILS', project('contacts', list)),
  row('groups_project_members_esml', 'GROUPS_PROJECT_MEMBERS_ESML', projectGroups('esml')),
  row('groups_project_members_genai_1', 'GROUPS_PROJECT_MEMBERS_GENAI_1', projectGroups('genai-1')),
  row('groups_coreteam_members', 'GROUPS_CORETEAM_MEMBERS', coreTeamGroups),
  row('personas_project_esml', 'PERSONAS_PROJECT_ESML', personas),
  row('personas_project_genai_1', 'PERSONAS_PROJECT_GENAI_1', personas),
  row('personas_core_team', 'PERSONAS_CORE_TEAM', personas),

  row('BYOContributorRoleID', 'BYO_CONTRIBUTOR_ROLE_ID', contributorRole),
  row(
    'disableContributorAccessForUsers',
    'DISABLE_CONTRIBUTOR_ACCESS_FORUSERS',
    factory('roles.contributorForMembers', inverted),
  ),
  row(
    'disableRBACAdminOnRGForUsers',
    'DISABLE_RBAC_ADMIN_ON_RG_FORUSERS',
    factory('roles.roleAdministratorForMembers', inverted),
  ),
  row('disableSubnetJoinAction', 'DISABLE_SUBNET_JOIN_ACTION', factory('roles.subnetJoin', inverted)),
  row('policyExemptionAssignmentIds', 'POLICY_EXEMPTION_ASSIGNMENT_IDS', jsonList('policyExemptions.assignments')),
  row(
    'policyExemptionDefinitionReferenceIds',
    'POLICY_EXEMPTION_DEFINITION_REFERENCE_IDS',
    jsonList('policyExemptions.references'),
  ),
];
