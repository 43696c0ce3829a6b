import { buildIfStale } from '../demo/built.ts';

/** Before the first journey: a widget older than its source says other things than the proxy beside it. */
export default buildIfStale;
