// Tables that can be sorted: each heading of a long table becomes a button. Without this script they stay as written.
const FEWEST_ROWS = 6;

// What a cell is sorted by: the date or the number that it shows, else its words.
function key(cell) {
  const time = cell.querySelector("time[datetime]");
  if (time) return time.dateTime;
  const text = cell.textContent.trim();
  const number = text
    .replace(/^((just|over|under|about|almost|nearly|up to|more than|less than|at least)\s+)+(?=[\d£])/i, "")
    .replace(/[£,%\s]/g, "")
    .replace("−", "-");
  return /^-?\d+(\.\d+)?$/.test(number) ? Number(number) : text;
}

// Numbers before words, and cells without any at the end.
function compare(a, b) {
  if (a === "" || b === "") return (a === "") - (b === "");
  if (typeof a === typeof b) return typeof a === "number" ? a - b : a.localeCompare(b, "en-GB", { numeric: true });
  return typeof a === "number" ? -1 : 1;
}

function sort(table, column, heading) {
  const isUp = heading.getAttribute("aria-sort") !== "ascending";
  for (const other of heading.parentElement.children) other.removeAttribute("aria-sort");
  heading.setAttribute("aria-sort", isUp ? "ascending" : "descending");
  const body = table.tBodies[0];
  const keyed = [...body.rows].map((row) => ({ row, isTotal: row.classList.contains("total"), key: key(row.cells[column]) }));
  keyed.sort((a, b) => a.isTotal - b.isTotal || (isUp ? compare(a.key, b.key) : a.key === "" || b.key === "" ? compare(a.key, b.key) : compare(b.key, a.key)));
  body.append(...keyed.map(({ row }) => row));
}

for (const table of document.querySelectorAll("main table")) {
  const headings = table.tHead?.rows.length === 1 ? [...table.tHead.rows[0].cells] : [];
  const rows = [...(table.tBodies[0]?.rows ?? [])];
  if (rows.length < FEWEST_ROWS || rows.some((row) => row.cells.length !== headings.length)) continue;
  headings.forEach((heading, column) => {
    if (heading.tagName !== "TH") return;
    const button = document.createElement("button");
    button.type = "button";
    button.append(...heading.childNodes);
    button.addEventListener("click", () => sort(table, column, heading));
    heading.append(button);
  });
}
