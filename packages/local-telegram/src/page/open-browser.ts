import { spawn } from "node:child_process";

const commands: Partial<Record<NodeJS.Platform, [string, ...string[]]>> = {
  darwin: ["open"],
  win32: ["cmd", "/c", "start", ""],
};

/** Opens an address in this computer's browser; false if there is none. */
export function openInBrowser(url: string): Promise<boolean> {
  const [command, ...words] = commands[process.platform] ?? ["xdg-open"];
  return new Promise((resolve) => {
    const opener = spawn(command, [...words, url], { stdio: "ignore", detached: true });
    opener.once("spawn", () => {
      opener.unref();
      resolve(true);
    });
    opener.once("error", () => {
      resolve(false);
    });
  });
}
