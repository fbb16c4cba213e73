/** The simulator's clock between two messages from it: it runs at the speed of real time from the last known reading. */
export class Clock {
  #reading = Date.now();
  #readAt = performance.now();
  movable = false;

  set(iso, movable = this.movable) {
    this.#reading = Date.parse(iso);
    this.#readAt = performance.now();
    this.movable = movable;
  }

  /** Milliseconds since the epoch. */
  now() {
    return this.#reading + performance.now() - this.#readAt;
  }
}
