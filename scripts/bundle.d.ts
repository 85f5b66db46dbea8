export declare const ROOT: string;
export declare const BUNDLES: string;
export declare const BUNDLE_MANIFEST: string;
export declare function hashSources(): string;
export declare function hashFiles(folder: string): Record<string, string>;
export declare function isWhole(folder: string): boolean;
