import { calendar } from './calendar.ts';
import { controls } from './controls.ts';
import { frame } from './frame.ts';
import { preferences } from './preferences.ts';
import { tokens } from './tokens.ts';

/** All styles of a public element's one shadow root; the preferences last, as they overrule. */
export const styles = [tokens, frame, controls, calendar, preferences];
