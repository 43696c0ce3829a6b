/** `npm run schema`: writes the JSON Schema of the sites file, for editors. */
import { writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { sitesJsonSchema } from '../proxy/settings.ts';

const schema = JSON.stringify(sitesJsonSchema(), null, 2);
writeFileSync('proxy/sites.schema.json', await format(schema, { parser: 'json', printWidth: 110 }));
