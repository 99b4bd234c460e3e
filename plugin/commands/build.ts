export async function buildSite(_folder: string, _options: object): Promise<number> {
  return 1;
}
