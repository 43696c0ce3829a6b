import type { WriteStream } from 'node:tty';

/** What is said while an export runs: on a terminal only, always on the same line. */
export interface Progress {
  batch(rows: number, at: string): void;
  waiting(milliseconds: number): void;
  /** Leaves the line for whatever is said next. */
  end(): void;
}

const count = new Intl.NumberFormat('en');
const clearLine = '\r\u001b[K';

export function progressOn(stream: Pick<WriteStream, 'write' | 'isTTY'>): Progress {
  let said = '';
  const say = (text: string) => {
    said = text;
    if (stream.isTTY) stream.write(clearLine + text);
  };
  return {
    batch: (rows, at) => say(`${count.format(rows)} rows; ${at}`),
    waiting: (ms) => {
      // Shorter pauses than this nobody can read.
      if (ms >= 1000)
        say(`${said.split(' (')[0] ?? ''} (waits ${Math.ceil(ms / 1000)} s: the booking system is busy)`);
    },
    end: () => {
      if (stream.isTTY && said) stream.write('\n');
    },
  };
}
