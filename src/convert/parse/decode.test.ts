import { VFile } from "vfile";
import { describe, expect, it } from "vitest";
import { listMessages } from "../report.ts";
import { decodeText } from "./decode.ts";

function decode(bytes: Uint8Array) {
  const file = new VFile();
  return { text: decodeText(bytes, file), rules: listMessages(file).map(({ rule }) => rule) };
}

const utf8 = (text: string) => new TextEncoder().encode(text);

describe("decodeText", () => {
  it.each([
    ["UTF-8", utf8("Mrs P’s £5"), "Mrs P’s £5", []],
    ["UTF-8 with a mark", Uint8Array.of(0xef, 0xbb, 0xbf, 0x61), "a", []],
    ["UTF-16", Uint8Array.of(0xff, 0xfe, 0x61, 0, 0x19, 0x20), "a’", ["converted-encoding"]],
    ["UTF-16, high byte first", Uint8Array.of(0xfe, 0xff, 0, 0x61, 0x20, 0x19), "a’", ["converted-encoding"]],
    ["Windows-1252", Uint8Array.of(0x61, 0x92, 0x73, 0x20, 0xa3, 0x35), "a’s £5", ["converted-encoding"]],
    ["UTF-8 cut inside a character", utf8("a’b’").subarray(0, -1), "a’b", ["cut-character"]],
  ])("reads %s", (_, bytes, text, rules) => {
    expect(decode(bytes)).toEqual({ text, rules });
  });

  it.each([
    ["nothing", new Uint8Array(), ["empty-file"]],
    ["white space", utf8(" \r\n\u{A0}"), ["empty-file"]],
    ["a NUL", utf8("a\0b"), ["binary-file"]],
    ["a PDF", utf8("%PDF-1.7 text"), ["binary-file"]],
    ["bytes of no encoding", Uint8Array.of(0x61, 0x81, 0x62), ["unreadable-encoding"]],
    ["UTF-8 with a broken byte", Uint8Array.of(...utf8("a’b"), 0xa3, 0x61), ["unreadable-encoding"]],
    ["UTF-16 cut inside a character", Uint8Array.of(0xff, 0xfe, 0x61, 0, 0x19), ["unreadable-encoding"]],
  ])("turns down %s", (_, bytes, rules) => {
    expect(decode(bytes)).toEqual({ text: undefined, rules });
  });
});
