import type { View } from '../flow/view.ts';
import type { CommonTexts, FinderTexts, TableTexts } from '../text/shapes.ts';
import type { FinderContext, FinderEvent } from './finder-context.ts';

export type FinderView = View<FinderContext, FinderEvent, CommonTexts & TableTexts & FinderTexts>;
