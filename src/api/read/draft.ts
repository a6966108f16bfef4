/** An object that is stored nowhere, such as a claim of a text only analysed: answers the same fields as a stored one. */
import {
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  isEnumType,
  isListType,
  isNonNullType,
  isScalarType,
} from 'graphql';

export type DraftField = unknown;

/** Values by field name. A field that is not given is null, an empty list or an empty connection: nothing is known. */
export class Draft {
  readonly typeName: string;
  readonly #fields: Readonly<Record<string, DraftField>>;

  constructor(typeName: string, fields: Readonly<Record<string, DraftField>>) {
    this.typeName = typeName;
    this.#fields = fields;
  }

  value(info: GraphQLResolveInfo, args: object): unknown {
    const given = this.#fields[info.fieldName];
    if (typeof given === 'function') return given(args);
    return given === undefined ? nothing(info.returnType) : given;
  }
}

/** The answer "nothing is known" in the field's own type. */
function nothing(type: GraphQLOutputType): unknown {
  if (!isNonNullType(type)) return null;
  const inner = type.ofType;
  if (isListType(inner)) return [];
  if (isScalarType(inner) || isEnumType(inner)) return inner.name === 'Boolean' ? false : 0;
  return { '#order': ['draft', 'ASC'], '#rows': [] };
}
