import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findBicep } from '../shared/bicep/find-cli.ts';
import { root } from './root.ts';
import { slimTemplate } from './slim-template.ts';

/**
 * Compiles the landing zone into modules that the bundles carry, so that planning and stock deployments evaluate exactly
 * these templates whatever Bicep is installed. Who compiled them is left out: the result depends on the sources only.
 */
export async function compileTemplates(): Promise<void> {
  const { path } = await findBicep({});
  const folder = join(root, 'workflows-templates/bicep');
  mkdirSync(join(folder, 'compiled'), { recursive: true });
  for (const name of ['common', 'project']) {
    const json = execFileSync(path, ['build', '--stdout', join(folder, name, 'main.bicep')], {
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
    });
    const template = JSON.stringify(slimTemplate(JSON.parse(json)));
    const note = `// Compiled from ${name}/main.bicep by \`npm run build\`. Do not edit.`;
    writeFileSync(
      join(folder, `compiled/${name}.js`),
      `${note}\nexport default JSON.parse(${JSON.stringify(template)});\n`,
    );
    writeFileSync(
      join(folder, `compiled/${name}.d.ts`),
      `${note}\ndeclare const template: unknown;\nexport default template;\n`,
    );
  }
}
