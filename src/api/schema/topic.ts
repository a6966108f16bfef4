/** Topics, by the upper levels of IPTC Media Topics (https://iptc.org/standards/media-topics/). */
import { TOPIC_WORDS } from '../../analysis/topics/table.ts';
import { builder } from '../builder.ts';

const LABELS: ReadonlyMap<string, string> = new Map(TOPIC_WORDS.map(([code, label]) => [code, label]));

/** The name of a topic in English; its code, where an older engine knew one that this does not. */
export const topicLabel = (code: string): string => LABELS.get(code) ?? code;

export const Topic = builder.objectRef<string>('Topic').implement({
  description: 'A subject in IPTC Media Topics.',
  fields: (t) => ({
    code: t.string({ description: 'Its code, as filters take it: `medtop:11000000`.', resolve: (code) => code }),
    label: t.string({ description: 'Its name in English: `politics and government`.', resolve: topicLabel }),
    url: t.field({
      type: 'URL',
      description: 'Where IPTC describes it, in many languages.',
      resolve: (code) => `http://cv.iptc.org/newscodes/mediatopic/${code.replace('medtop:', '')}`,
    }),
  }),
});
