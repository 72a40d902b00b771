import common from '../../workflows-templates/bicep/compiled/common.js';
import project from '../../workflows-templates/bicep/compiled/project.js';

/** The landing zone, compiled. */
export const templates = { common, project };
