const PATIENCE_MS = 5_000;

/** Asks the bot through its public address whether it is ready. Throws with what kept it from answering. */
export const probeAddress = async (publicUrl: string): Promise<{ readonly status: number }> => {
  const { status } = await fetch(new URL('/readyz', publicUrl), {
    redirect: 'manual',
    signal: AbortSignal.timeout(PATIENCE_MS),
  });
  return { status };
};
