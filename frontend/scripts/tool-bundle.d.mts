export const toolFile: string;
export function bundleTool(): Promise<string>;
