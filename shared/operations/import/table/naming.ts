import { number, suffix } from '../convert-value.ts';
import { drop, factory, project } from '../rule.ts';
import { tags } from '../rules/tags.ts';
import { emptyCounts, row } from './row.ts';

const ofTheSeed = 'version of the seed itself; the product is no submodule';
const tagOnly = 'only used in tags; the spec and its repository say it themselves';

/** Region, names, tags and the project as such. */
export const namingRows = [
  row('admin_location', 'AIFACTORY_LOCATION', factory('location')),
  row('admin_locationSuffix', 'AIFACTORY_LOCATION_SHORT', factory('locationCode')),
  row('admin_aifactoryPrefixRG', 'AIFACTORY_PREFIX', factory('prefix')),
  row('admin_aifactorySuffixRG', 'AIFACTORY_SUFFIX', factory('scaleSet', suffix)),
  row('vnetResourceGroupBase', 'VNET_RESOURCE_GROUP_BASE', factory('naming.commonName')),
  row('vnetNameBase', 'VNET_NAME_BASE', factory('naming.vnetName')),
  emptyCounts(row('projectPrefix', 'PROJECT_PREFIX', factory('naming.projectPrefix'))),
  emptyCounts(row('projectSuffix', 'PROJECT_SUFFIX', factory('naming.projectSuffix'))),
  row('admin_commonResourceSuffix', 'ADMIN_COMMON_RESOURCE_SUFFIX', factory('naming.commonSuffix', suffix)),
  row('aifactory_salt', 'AIFACTORY_SALT', factory('naming.salt')),
  row('aifactory_salt_random', 'AIFACTORY_SALT_RANDOM', factory('naming.randomSalt')),

  row('tag_costceter_common', 'TAG_COSTCETER_COMMON', factory('costCenter')),
  row('tags', 'TAGS', tags('factory', 'tag_costceter_common')),
  row('tag_repository', 'TAG_REPOSITORY', drop(tagOnly)),
  row('tag_repository_branch', 'TAG_REPOSITORY_BRANCH', drop(tagOnly)),
  row('aifactory_version_major', 'AIFACTORY_VERSION_MAJOR', drop(ofTheSeed)),
  row('aifactory_version_minor', 'AIFACTORY_VERSION_MINOR', drop(ofTheSeed)),
  row('aifactory_branch_chosen', 'AIFACTORY_BRANCH_CHOSEN', drop(ofTheSeed)),

  row('project_number_000', 'PROJECT_NUMBER', project('number', number)),
  row('admin_projectType', 'PROJECT_TYPE', project('type')),
  row('tag_costcenter', 'TAG_COSTCENTER', project('costCenter')),
  row('tagsProject', 'TAGS_PROJECT', tags('project', 'tag_costcenter')),
  row('admin_prjResourceSuffix', 'ADMIN_PRJ_RESOURCE_SUFFIX', project('resourceSuffix', suffix)),
];
