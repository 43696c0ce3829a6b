/**
 * The result of `work`, or `late` once the time is over; the work goes on.
 * @param limit milliseconds
 */
export async function withDeadline<Value, Late>(
  limit: number,
  work: Promise<Value>,
  late: () => Late,
): Promise<Value | Late> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const over = new Promise<Late>((resolve) => {
    timer = setTimeout(() => resolve(late()), limit);
  });
  try {
    return await Promise.race([work, over]);
  } finally {
    clearTimeout(timer);
  }
}
