/** The schema as clients see it: described to the last value. */
import { isEnumType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql';
import { expect, it } from 'vitest';
import { schema } from '../../src/api/schema.ts';

const types = Object.values(schema.getTypeMap()).filter((type) => !type.name.startsWith('__'));
const builtIn = new Set(['String', 'Int', 'Float', 'Boolean', 'ID']);

it('describes every type, field, argument, enum value and input', () => {
  const missing: string[] = [];
  const see = (name: string, described: { readonly description?: string | null | undefined }): void => {
    if (!described.description) missing.push(name);
  };
  for (const type of types) {
    if (builtIn.has(type.name)) continue;
    see(type.name, type);
    if (isEnumType(type)) for (const value of type.getValues()) see(`${type.name}.${value.name}`, value);
    if (isInputObjectType(type))
      for (const field of Object.values(type.getFields())) see(`${type.name}.${field.name}`, field);
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      see(`${type.name}.${field.name}`, field);
      for (const argument of field.args) see(`${type.name}.${field.name}(${argument.name})`, argument);
    }
  }
  expect(missing).toEqual([]);
});

it('gives every type with an id the interface Node', () => {
  const without = types.filter(
    (type) =>
      isObjectType(type) &&
      type.getFields()['id'] &&
      !type.getInterfaces().some(({ name }) => name === 'Node' || name === 'UserError'),
  );
  expect(without.map(({ name }) => name)).toEqual([]);
});
