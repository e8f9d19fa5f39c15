import { Zip, ZipDeflate } from "fflate";

/** A file on its way into a ZIP. */
export interface ZipMember {
  readonly name: string;
  readonly chunks: Iterable<string> | AsyncIterable<string>;
}

/**
 * A ZIP of `members`, piece by piece, none of them in memory as a whole. The same
 * members and day give the same bytes everywhere: it is compressed by fflate and not by
 * the machine, and its times are noon of `day` (`YYYY-MM-DD`), whatever the time zone.
 */
export async function* zipChunks(
  members: readonly ZipMember[],
  day: string | undefined,
): AsyncGenerator<Uint8Array<ArrayBuffer>, void, undefined> {
  const ready: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    ready.push(chunk);
  });
  const encoder = new TextEncoder();
  for (const { name, chunks } of members) {
    const member = new ZipDeflate(name);
    member.mtime = noonOf(day);
    zip.add(member);
    for await (const chunk of chunks) {
      if (chunk !== "") member.push(encoder.encode(chunk));
      yield* ready.splice(0);
    }
    member.push(new Uint8Array(), true);
    yield* ready.splice(0);
  }
  zip.end();
  yield* ready.splice(0);
}

/** A ZIP holds local times, from 1980 to 2107. Noon is there on every day, midnight not. */
function noonOf(day = ""): Date {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  return year < 1980 || year > 2099 ? new Date(1980, 0, 1, 12) : new Date(year, month - 1, date, 12);
}
