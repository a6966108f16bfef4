/** Topics, by the upper levels of IPTC Media Topics (https://iptc.org/standards/media-topics/). */
import { builder } from '../builder.ts';

export const Topic = builder.objectRef<string>('Topic').implement({
  description: 'A subject in IPTC Media Topics.',
  fields: (t) => ({
    code: t.string({ description: 'Its code, as filters take it: `medtop:11000000`.', resolve: (code) => code }),
    url: t.field({
      type: 'URL',
      description: 'Where IPTC describes it, in many languages.',
      resolve: (code) => `http://cv.iptc.org/newscodes/mediatopic/${code.replace('medtop:', '')}`,
    }),
  }),
});
