/** The directives beyond GraphQL's own, as the executor knows them: answers in parts. */
import {
  DirectiveLocation,
  GraphQLBoolean,
  GraphQLDirective,
  GraphQLInt,
  GraphQLNonNull,
  GraphQLString,
} from 'graphql';

const common = (deferred: string) => ({
  if: {
    type: new GraphQLNonNull(GraphQLBoolean),
    defaultValue: true,
    description: `Whether it is ${deferred}: a variable can decide.`,
  },
  label: { type: GraphQLString, description: 'A name for the part, sent with it.' },
});

const defer = new GraphQLDirective({
  name: 'defer',
  description:
    'Sends the fragment when it is ready, after the rest of the answer: for what is dear, such as counts and analyses. Ask with `Accept: multipart/mixed`.',
  locations: [DirectiveLocation.FRAGMENT_SPREAD, DirectiveLocation.INLINE_FRAGMENT],
  args: common('deferred'),
});

const stream = new GraphQLDirective({
  name: 'stream',
  description: 'Sends the items of a list one after another, after the rest of the answer.',
  locations: [DirectiveLocation.FIELD],
  args: {
    ...common('streamed'),
    initialCount: {
      type: GraphQLInt,
      defaultValue: 0,
      description: 'How many items come with the rest of the answer.',
    },
  },
});

export const directives: readonly GraphQLDirective[] = [defer, stream];
