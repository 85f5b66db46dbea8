import type { FileContents } from "../storage/files.ts";
import type { Document, TelegramFile } from "../types.ts";
import type { FileRecord, Ground } from "./ground.ts";

export interface Upload {
  name: string;
  bytes: Uint8Array;
}

/** The files that messages carry. */
export interface Files {
  /** Stores a file; its download path begins with the folder. */
  add: (upload: Upload, folder: string) => Promise<TelegramFile>;
  byId: (fileId: string) => FileRecord | undefined;
  /** The content at the path of a download address. */
  contentAt: (filePath: string) => Promise<Uint8Array | undefined>;
  content: (fileId: string) => Promise<Uint8Array | undefined>;
}

const mimeTypes: Readonly<Record<string, string>> = {
  ".ics": "text/calendar",
  ".txt": "text/plain",
  ".csv": "text/csv",
  ".json": "application/json",
  ".pdf": "application/pdf",
};

/** A message's document; the type is derived from the file name, as in Telegram. */
export function asDocument(file: TelegramFile, name: string): Document {
  const ending = /\.[A-Za-z0-9]+$/.exec(name)?.[0].toLowerCase() ?? "";
  return { ...file, file_name: name, mime_type: mimeTypes[ending] ?? "application/octet-stream" };
}

/** The size of a PNG in pixels; null for anything else, because no other format is supported. */
export function sizeOfPng(bytes: Uint8Array): { width: number; height: number } | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const begins = [0x89504e47, 0x0d0a1a0a, 13, 0x49484452];
  if (bytes.byteLength < 24 || begins.some((word, index) => view.getUint32(index * 4) !== word)) return null;
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

export function createFiles({ tables, next }: Ground, contents: FileContents): Files {
  const shown = ({ fileId, uniqueId, size }: FileRecord): TelegramFile => ({
    file_id: fileId,
    file_unique_id: uniqueId,
    file_size: size,
  });

  function read(record: FileRecord | undefined): Promise<Uint8Array | undefined> {
    return record ? contents.read(record.number) : Promise.resolve(undefined);
  }

  return {
    async add({ name, bytes }, folder) {
      const number = next("file");
      const ending = /\.[A-Za-z0-9]{1,10}$/.exec(name)?.[0] ?? "";
      const uniqueId = `AgAD${Buffer.from(`local-${number}`).toString("base64url")}`;
      const record: FileRecord = {
        number,
        fileId: `BQACAgIAAxkBAAE${uniqueId}`,
        uniqueId,
        path: `${folder}/file_${number}${ending}`,
        name,
        size: bytes.byteLength,
      };
      await contents.write(number, bytes);
      tables.files.set(record.fileId, record);
      return shown(record);
    },
    byId: (fileId) => tables.files.get(fileId),
    contentAt: (filePath) => read(tables.files.values().find((record) => record.path === filePath)),
    content: (fileId) => read(tables.files.get(fileId)),
  };
}
