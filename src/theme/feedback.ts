import { css } from 'lit';
import { stars } from './stars.ts';

/** What a visit is rated by. */
export const feedbackStyles = css`
  ${stars}
  /* Stars and words of one question are nearer to each other than to the next one. */
  [part~='step'] fieldset[part~='field'] {
    gap: 0;
  }
  [part~='said'] {
    display: grid;
    gap: calc(var(--_space) / 2);
    margin: 0;
  }
  [part~='said'] > div {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(var(--_space) * 2);
  }
  [part~='said'] dt {
    color: var(--_muted);
    flex: 0 1 11em;
    min-inline-size: 0;
  }
  [part~='said'] dd {
    margin: 0;
  }
`;
