/** A sum that loses nothing of small values next to large ones, in any order (Neumaier's algorithm). */
export class CompensatedSum {
  #sum = 0;
  #lost = 0;

  add(value: number): void {
    const sum = this.#sum + value;
    const isSmaller = Math.abs(this.#sum) >= Math.abs(value);
    this.#lost += isSmaller ? this.#sum - sum + value : value - sum + this.#sum;
    this.#sum = sum;
  }

  get total(): number {
    return this.#sum + this.#lost;
  }
}
