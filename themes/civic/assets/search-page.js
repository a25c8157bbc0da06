// The search page. For each search it reads a few files of the site's index: docs/search.md of Candour describes them.
// Nothing is kept, nothing is sent. All words that readers see stand in the page.

const WORD = /[\p{L}\p{N}]+/gu;
const LONGEST = 40;
const COMMON = new Set("an and are as at be by for from in is it of on or that the this to was with".split(" "));
const FILTERS = ["kind", "year", "theme"];
const RESULTS = 10;

// What a word is worth by where it stands: once, two or three times, more often in the text; in a heading, a fact, the
// summary, the title, the reference.
const WORTH = [1, 1.5, 2, 3, 5, 9, 20, 40];
// What is left of that for a word that only begins like the one typed, or is spelt in another way.
const BEGINS = 0.5;
const SPELT = 0.8;
// How many files are read at most for words that begin alike.
const MOST_FILES = 3;

// SearchWords.swift of Candour takes texts apart in the same way: a change here is a change there.

/** A text in small letters without accents; `O’Brien` in one piece, `62,938` without the comma. */
function folded(text) {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase()
    .replace(/[łøđħŧ]/g, (letter) => "lodht"["łøđħŧ".indexOf(letter)])
    .replace(/(?<=\d),(?=\d{3}(?!\d))/g, "")
    .replace(/(?<=[\p{L}\p{N}])['’]s(?![\p{L}\p{N}])/gu, " ")
    .replace(/(?<=[\p{L}\p{N}])['’](?=[\p{L}\p{N}])/gu, "");
}

/** The words of a text as they are, without those that are in nearly every text. */
function plainWords(text) {
  return (folded(text).match(WORD) ?? []).filter((word) => word.length > 1 && word.length <= LONGEST && !COMMON.has(word));
}

/** A word in the singular, by its ending. */
function singular(word) {
  if (word.length < 4 || !/[^sui]s$/.test(word)) return word;
  if (word.length > 4 && word.endsWith("ies")) return word.slice(0, -3) + "y";
  if (word.length > 4 && /(x|ss|sh|ch)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

/** Whether two words differ in one letter at most: another one, one more or less, or two that changed places. */
function areAlike(first, second) {
  const longer = first.length >= second.length ? first : second;
  const shorter = longer === first ? second : first;
  if (longer.length - shorter.length > 1) return false;
  let at = 0;
  while (at < shorter.length && longer[at] === shorter[at]) at += 1;
  if (longer.length > shorter.length) return longer.slice(at + 1) === shorter.slice(at);
  if (longer.slice(at + 1) === shorter.slice(at + 1)) return true;
  return longer[at] === shorter[at + 1] && longer[at + 1] === shorter[at] && longer.slice(at + 2) === shorter.slice(at + 2);
}

/** The site's own index. */
class OwnIndex {
  static async open(root) {
    const answer = await fetch(new URL("index.json", root), { cache: "no-cache" });
    if (!answer.ok) throw new Error(answer.statusText);
    return new OwnIndex(root, await answer.json());
  }

  constructor(root, facts) {
    this.root = root;
    this.facts = facts;
    this.files = new Map();
  }

  /** What readers can narrow a search down by: the values of each filter, with their numbers of pages. */
  async filters() {
    return Object.fromEntries(FILTERS.map((name) => [name, this.facts[name]]));
  }

  /** Pages with all words of `text`, or with most of them; those that fit best come first. */
  async find(text, chosen) {
    const typed = plainWords(text);
    // Nothing stands behind the last word: it may go on.
    const isOpen = /[\p{L}\p{N}]$/u.test(text);
    const meant = [];
    const found = await Promise.all(typed.map((word, place) =>
      this.fitting(word, isOpen && place === typed.length - 1, meant)));
    const allowed = await Promise.all(FILTERS.filter((name) => chosen[name]).map(async (name) =>
      new Set((await this.postings(`=${name}:${chosen[name]}`))?.pages)));
    const scores = new Float32Array(this.facts.pages);
    const counts = new Uint8Array(this.facts.pages);
    for (const pages of found) {
      for (const [page, score] of pages) {
        scores[page] += score;
        counts[page] += 1;
      }
    }
    // Filters alone lead to all of their pages.
    let pages = typed.length || allowed.length ? [...counts.keys()] : [];
    pages = pages.filter((page) => (counts[page] || !typed.length) && allowed.every((set) => set.has(page)));
    const most = pages.reduce((most, page) => Math.max(most, counts[page]), 0);
    // Where two fit alike, the newer one comes first.
    pages = pages.filter((page) => counts[page] === most).sort((a, b) => scores[b] - scores[a] || b - a);
    const looked = typed.concat(meant.map(([, word]) => word));
    const rows = await this.rows(pages.slice(0, RESULTS));
    const order = rows.map((row, place) => [scores[pages[place]] * titleFit(row[0], looked), place]);
    order.sort((a, b) => b[0] - a[0] || a[1] - b[1]);
    const first = order.map(([, place]) => rows[place]);
    return {
      total: pages.length,
      hasAll: most === typed.length,
      meant,
      words: looked,
      results: async (from, to) => (from === 0 ? first : await this.rows(pages.slice(from, to))).map(shown),
    };
  }

  /** What a word is worth on each page that it leads to. */
  async fitting(word, isOpen, meant) {
    const single = singular(word);
    const scores = new Map();
    const exact = await this.postings(single);
    const others = isOpen && word.length > 2 ? await this.beginning(word, single, exact) : [];
    let share = 1;
    let groups = exact ? [exact] : [];
    if (!exact && !others.length) {
      const other = await this.alike(single);
      if (!other) return scores;
      meant.push([word, other]);
      groups = [await this.postings(other)];
      share = SPELT;
    }
    const count = [...groups, ...others].reduce((sum, list) => sum + list.pages.length, 0);
    const rarity = Math.log(1 + this.facts.pages / count);
    for (const [lists, part] of [[groups, share], [others, exact ? BEGINS : 1]]) {
      for (const { pages, fields } of lists) {
        pages.forEach((page, place) => {
          const score = WORTH[fields[place]] * rarity * part;
          if (!(scores.get(page) >= score)) scores.set(page, score);
        });
      }
    }
    return scores;
  }

  /** The pages with exactly this word, and where it stands on each; nothing where there is none. */
  async postings(word) {
    return (await this.shard(this.place(word))).get(word);
  }

  /** The same for other words that begin with this one. */
  async beginning(start, known, exact) {
    const lists = [];
    const first = this.place(start);
    // A word that is known is most likely meant.
    for (let place = first; place < first + (exact ? 1 : MOST_FILES); place += 1) {
      if (place > first && !this.facts.shards[place]?.startsWith(start)) break;
      for (const [word, list] of await this.shard(place)) if (word.startsWith(start) && word !== known) lists.push(list);
    }
    return lists;
  }

  /** The most frequent word that differs in one letter. The first letter is hardly ever the wrong one. */
  async alike(word) {
    if (word.length < 4 || !/^[a-z]+$/.test(word)) return undefined;
    const all = [...this.facts.letters];
    for (const isFirst of [true, false]) {
      const letters = all.filter((letter) => (letter === word[0]) === isFirst);
      const lists = await Promise.all(letters.map((letter) => this.file(`words/${letter}.txt`, (answer) => answer.text())));
      const found = lists.flatMap((list) => list.split("\n")).find((other) => areAlike(word, other));
      if (found) return found;
    }
    return undefined;
  }

  /** The number of the file that has a word, if any has. */
  place(word) {
    let [from, to] = [0, this.facts.shards.length];
    while (to - from > 1) {
      const middle = (from + to) >> 1;
      if (this.facts.shards[middle] <= word) from = middle;
      else to = middle;
    }
    return from;
  }

  /** The words of a file, with their pages and fields. */
  async shard(place) {
    const hex = [...new TextEncoder().encode(this.facts.shards[place])].map((byte) => byte.toString(16).padStart(2, "0"));
    return this.file(`terms/${hex.join("") || "0"}.bin`, async (answer) => wordsIn(new Uint8Array(await answer.arrayBuffer())));
  }

  /** What results show of some pages. */
  async rows(pages) {
    return Promise.all(pages.map(async (page) => {
      const file = await this.file(`rows/${Math.floor(page / this.facts.rows)}.json`, (answer) => answer.json());
      return file[page % this.facts.rows];
    }));
  }

  /** A file of the index, read once. */
  file(name, read) {
    if (!this.files.has(name)) {
      this.files.set(name, fetch(new URL(`${name}?v=${this.facts.version}`, this.root)).then((answer) => {
        if (!answer.ok) throw new Error(answer.statusText);
        return read(answer);
      }));
    }
    return this.files.get(name);
  }
}

/** A row of the index as a result. */
function shown([title, address, kind, date, summary]) {
  return { title, address: new URL(`../${address}`, here), facts: [kind, date], summary };
}

/** More than 1 for a title that has the words, 2 for one that has no others. */
function titleFit(title, looked) {
  const words = plainWords(title).map(singular);
  const wanted = new Set(looked.map(singular));
  const shared = new Set(words.filter((word) => wanted.has(word))).size;
  return 1 + (shared / Math.max(wanted.size, 1)) * (shared / Math.max(words.length, 1));
}

/** The words of a file of the index, as SearchShard.swift of Candour writes them. */
function wordsIn(bytes) {
  const words = new Map();
  const decoder = new TextDecoder();
  let at = 0;
  let last = new Uint8Array();
  const number = () => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++];
      value += (byte & 127) * 2 ** shift;
      if (byte < 128) return value;
    }
  };
  while (at < bytes.length) {
    const shared = number();
    const length = number();
    const word = new Uint8Array(shared + length);
    word.set(last.subarray(0, shared));
    word.set(bytes.subarray(at, at + length), shared);
    at += length;
    last = word;
    const pages = new Uint32Array(number());
    const fields = new Uint8Array(pages.length);
    number();
    let next = 0;
    for (let place = 0; place < pages.length; place += 1) {
      const value = number();
      fields[place] = value & 7;
      pages[place] = next + Math.floor(value / 8);
      next = pages[place] + 1;
    }
    words.set(decoder.decode(word), { pages, fields });
  }
  return words;
}

const here = new URL(location.pathname, location.href);
const part = document.querySelector(".search");
const form = part.querySelector("form");
const status = part.querySelector("[role=status]");
const list = part.querySelector(".search-results");
const more = part.querySelector(".search-more");
const words = part.dataset;
const fields = Object.fromEntries(["q", ...FILTERS].map((name) => [name, form.elements[name]]));
let index;
let latest = 0;

/** A text as pieces, with the words in it marked. */
function marked(text, looked) {
  const wanted = looked.map(singular);
  const pieces = text.split(/((?:[\p{L}\p{N}]|['’](?=[\p{L}\p{N}]))+)/u);
  return pieces.map((piece, place) => {
    const own = place % 2 ? plainWords(piece) : [];
    if (!own.some((word) => wanted.includes(singular(word)) || looked.some((start) => start.length > 2 && word.startsWith(start)))) {
      return piece;
    }
    const mark = document.createElement("mark");
    mark.textContent = piece;
    return mark;
  });
}

function element(name, className, ...content) {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...content);
  return made;
}

function item({ title, address, facts, summary }, looked) {
  const link = element("a", "", ...marked(title, looked));
  link.href = address;
  const made = element("li", "", element("p", "card-title", link));
  const known = facts.filter(Boolean).join(" · ");
  if (known) made.append(element("p", "card-facts", known));
  if (summary) made.append(element("p", "", ...marked(summary, looked)));
  return made;
}

/** A sentence of the page with its gaps filled. */
function sentence(name, ...values) {
  return values.reduce((text, value, place) => text.replace(`{${place}}`, () => value), words[name]);
}

function announcement(found) {
  const sentences = found.meant.map(([typed, word]) => sentence("meant", typed, word));
  if (found.total && !found.hasAll) sentences.push(sentence("most"));
  const name = found.total === 0 ? "none" : found.total === 1 ? "one" : "many";
  return [...sentences, sentence(name, found.total.toLocaleString("en-GB"))].join(" ");
}

/** Searches for what the form says, and keeps it in the address. */
async function search() {
  const turn = ++latest;
  const values = Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, field.value.trim()]));
  const asked = new URLSearchParams(Object.entries(values).filter(([, value]) => value));
  history.replaceState(null, "", asked.size ? `?${asked}` : here);
  const isEmpty = !asked.size;
  try {
    const found = isEmpty ? undefined : await index.find(fields.q.value, values);
    const results = found ? await found.results(0, RESULTS) : [];
    const looked = found?.words ?? plainWords(fields.q.value);
    // Meanwhile something else may have been typed.
    if (turn !== latest) return;
    list.replaceChildren(...results.map((result) => item(result, looked)));
    list.hidden = list.previousElementSibling.hidden = results.length === 0;
    status.textContent = found ? announcement(found) : "";
    more.hidden = !found || found.total <= RESULTS;
    more.onclick = () => showMore(found, looked);
  } catch {
    if (turn === latest) status.textContent = words.failed;
  }
}

async function showMore(found, looked) {
  const from = list.children.length;
  const results = await found.results(from, from + RESULTS);
  list.append(...results.map((result) => item(result, looked)));
  more.hidden = list.children.length >= found.total;
  list.children[from]?.querySelector("a").focus();
}

async function start() {
  try {
    const engine = words.engine ? (await import(new URL(words.engine, here))).default : OwnIndex;
    index = await engine.open(here);
    for (const [name, values] of Object.entries(await index.filters())) {
      for (const [value, count] of values) fields[name].append(new Option(`${value} (${count})`, value));
      fields[name].closest("p").hidden = values.length === 0;
    }
  } catch {
    status.textContent = words.failed;
    return;
  }
  const asked = new URLSearchParams(location.search);
  for (const [name, field] of Object.entries(fields)) field.value = asked.get(name) ?? "";
  part.querySelector(".search-off").hidden = true;
  form.hidden = false;
  let pause;
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    search();
  });
  form.addEventListener("input", (event) => {
    clearTimeout(pause);
    pause = setTimeout(search, event.target === fields.q ? 300 : 0);
  });
  await search();
}

start();
