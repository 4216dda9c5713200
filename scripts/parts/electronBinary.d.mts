export declare const electronForTests: () => { readonly binary: string | null; readonly why: string }
