export declare const bundle: (entry: string, outDir: string) => Promise<string>
