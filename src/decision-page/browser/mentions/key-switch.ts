/** Whether the reader wants the keys of the bar; on until turned off in this browser. */
export interface KeySwitch {
  readonly isOn: () => boolean;
  readonly set: (isOn: boolean) => void;
}

const STORED_AS = "mention-keys";
const OFF = "off";

/** The switch, kept by the browser where it keeps anything. */
export function createKeySwitch(): KeySwitch {
  let isOff = read() === OFF;
  return {
    isOn: () => !isOff,
    set: (isOn) => {
      isOff = !isOn;
      write(isOn);
    },
  };
}

function read(): string | null {
  try {
    return localStorage.getItem(STORED_AS);
  } catch {
    // A browser that keeps nothing refuses to be asked, too.
    return null;
  }
}

function write(isOn: boolean): void {
  try {
    if (isOn) localStorage.removeItem(STORED_AS);
    else localStorage.setItem(STORED_AS, OFF);
  } catch {
    // Then the choice holds as long as the page.
  }
}
