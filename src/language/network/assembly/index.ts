export { project } from './integer';
export { lstm } from './lstm';
export { arcs, best, labels } from './tree';
