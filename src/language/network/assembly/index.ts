export { bestTree, roomFor } from './eisner';
export { project } from './integer';
export { lstm } from './lstm';
export { arcs, best, labels } from './tree';
