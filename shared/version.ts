/** Version of the package; `npm run generate` keeps it equal to package.json. */
export const version = '0.1.0';
