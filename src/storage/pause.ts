/** Waits without letting anything else run: for a moment only, inside what must not be interleaved. */
export function pause(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds)
}
