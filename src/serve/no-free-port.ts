/** Other programs have every port that may be used. */
export class NoFreePort extends Error {
  constructor(first: number, last: number) {
    const ports =
      first === last ? `Port ${first} is not free` : `Found no free port from ${first} to ${last}`;
    super(`${ports}. Stop another server or choose another port.`);
    this.name = "NoFreePort";
  }
}
