import { compileTemplates } from './compile-templates.ts';

await compileTemplates();
