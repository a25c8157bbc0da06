// Asks Pagefind in the way in which search-page.js asks the site's own index.

const FILTERS = ["kind", "year", "theme"];

export default class Pagefind {
  static async open(root) {
    const index = new Pagefind();
    index.root = root;
    index.program = await import(new URL("../pagefind/pagefind.js", root));
    await index.program.init();
    return index;
  }

  async filters() {
    const filters = await this.program.filters();
    const sorted = (name) => Object.entries(filters[name] ?? {}).sort(([a], [b]) => a.localeCompare(b));
    return { kind: sorted("kind"), year: sorted("year").reverse(), theme: sorted("theme") };
  }

  async find(text, chosen) {
    const filters = Object.fromEntries(FILTERS.filter((name) => chosen[name]).map((name) => [name, chosen[name]]));
    const { results } = await this.program.search(text.trim() || null, { filters });
    return {
      total: results.length,
      hasAll: true,
      meant: [],
      results: async (from, to) => (await Promise.all(results.slice(from, to).map((found) => found.data()))).map((data) => ({
        title: data.meta.title,
        // Pagefind counts addresses from the folder that it indexed.
        address: new URL(`..${data.raw_url ?? data.url}`, this.root),
        facts: [data.meta.kind, data.meta.date],
        summary: data.meta.summary ?? data.plain_excerpt,
      })),
    };
  }
}
