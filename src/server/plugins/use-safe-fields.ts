import { type FieldNode, GraphQLError, type SelectionSetNode, type ValidationRule } from 'graphql';
import type { Plugin } from 'graphql-yoga';

/** JavaScript takes an object with this property for a promise: half of the libraries between a server and a page would wait for it. */
const UNSAFE = 'then';

/** One key may be asked for this often in one selection: fragments of several components ask for the same, hundreds do not. */
const MOST_REPEATED = 30;

function refusal(message: string, node: FieldNode): GraphQLError {
  return new GraphQLError(message, { nodes: node, extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } });
}

const noThen: ValidationRule = (context) => ({
  Field(node) {
    if (node.alias?.value !== UNSAFE) return;
    const why = 'JavaScript takes such an object for a promise';
    context.reportError(
      refusal(`A field can't be called "${UNSAFE}" in the answer: ${why}. Choose another alias.`, node),
    );
  },
});

const noCrowds: ValidationRule = (context) => ({
  SelectionSet({ selections }: SelectionSetNode) {
    const times = new Map<string, number>();
    for (const node of selections) {
      if (node.kind !== 'Field') continue;
      const key = node.alias?.value ?? node.name.value;
      const count = (times.get(key) ?? 0) + 1;
      times.set(key, count);
      if (count <= MOST_REPEATED) continue;
      context.reportError(
        refusal(`"${key}" is asked for more than ${MOST_REPEATED} times in one place, the limit.`, node),
      );
      return;
    }
  },
});

/** Refuses the one alias that no answer can carry, and one field over and over, which costs the validation rules dearly. */
export function useSafeFields(): Plugin {
  return {
    onValidate({ addValidationRule }) {
      addValidationRule(noThen);
      addValidationRule(noCrowds);
    },
  };
}
