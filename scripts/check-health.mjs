// The health check of the container: succeeds when the bot that runs beside it says it is well.
const response = await fetch(`http://127.0.0.1:${process.env['PORT'] ?? 3978}/healthz`, {
  signal: AbortSignal.timeout(4_000),
});
process.exit(response.ok ? 0 : 1);
