import { parseAst, type ESTree } from 'vite';

export type Template = ESTree.TaggedTemplateExpression;

/** All templates in a module that are tagged with a name, such as `css`; also those that stand in one another. */
export function taggedTemplates(code: string, tag: string): Template[] {
  const found: Template[] = [];
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) return value.forEach(visit);
    if (typeof value !== 'object' || value === null) return;
    const node = value as ESTree.Node;
    if (node.type === 'TaggedTemplateExpression' && node.tag.type === 'Identifier' && node.tag.name === tag)
      found.push(node);
    Object.values(node).forEach(visit);
  };
  visit(parseAst(code).body);
  return found;
}
