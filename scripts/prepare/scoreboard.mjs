/** Keeps how the suites went, and shows it at the end. */
export class Scoreboard {
  #rows = [];

  /** @param {() => Promise<number>} suite gives its exit code */
  async run(name, suite) {
    console.log(`\n── ${name}`);
    const started = Date.now();
    const code = await suite();
    this.#rows.push({ name, result: code === 0 ? 'passed' : 'failed', seconds: (Date.now() - started) / 1000 });
  }

  skipped(name, reason, { isFailure }) {
    console.log(`\n── ${name}\n${reason}`);
    this.#rows.push({ name, result: isFailure ? 'failed' : 'skipped', seconds: 0, reason });
  }

  /** Prints the table and the count. @returns {number} the exit code */
  close() {
    console.log(`\n${'suite'.padEnd(14)} ${'result'.padEnd(8)} seconds`);
    for (const { name, result, seconds, reason = '' } of this.#rows)
      console.log(`${name.padEnd(14)} ${result.padEnd(8)} ${seconds.toFixed(1).padStart(7)}  ${reason}`.trimEnd());
    const [passed, failed, skipped] = ['passed', 'failed', 'skipped'].map((result) => this.#count(result));
    console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
    return failed > 0 ? 1 : 0;
  }

  #count(result) {
    return this.#rows.filter((row) => row.result === result).length;
  }
}
