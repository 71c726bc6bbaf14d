export const TOOLS: Readonly<Record<string, { input: string; checks: string; page: string }>>;
export function toolFile(name: string): string;
export function bundleTool(name: string): Promise<string>;
