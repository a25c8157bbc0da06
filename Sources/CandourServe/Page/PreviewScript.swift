/// The script that the preview adds to each page: it loads the page anew when the site has changed, and shows what is
/// wrong.
///
/// What it shows of problems lies in shadow trees, so that the theme cannot change it, nor it the theme. All words are
/// set as text, never as HTML. It follows the site only while its page can be seen: a browser has few connections to one
/// host.
enum PreviewScript {
    static let text = #"""
        "use strict";
        (() => {
          const site = document.currentScript.dataset.site;
          const root = document.documentElement;
          let report = null;
          let stream = null;
          let panel = null;
          let marks = [];

          function make(tag, properties, ...children) {
            const element = document.createElement(tag);
            for (const [name, value] of Object.entries(properties)) {
              if (name in element) element[name] = value;
              else element.setAttribute(name, value);
            }
            element.append(...children.filter((child) => child !== null && child !== ""));
            return element;
          }

          function follow() {
            if (stream || document.hidden) return;
            stream = new EventSource("/-candour/events");
            stream.onmessage = (message) => {
              const news = JSON.parse(message.data);
              if (news.site !== site) location.reload();
              else if (news.report !== report) show(news.report);
            };
          }

          function rest() {
            if (stream && document.hidden) {
              stream.close();
              stream = null;
            }
          }

          document.addEventListener("visibilitychange", () => {
            rest();
            follow();
          });

          async function show(name) {
            report = name;
            let found;
            try {
              const response = await fetch("/-candour/problems.json?" + location.pathname);
              found = await response.json();
            } catch {
              return;
            }
            if (report !== name) return;
            for (const mark of marks) mark.remove();
            marks = found.entries.map((entry) => (entry.here ? markFor(entry) : null));
            render(found, name);
            marks = marks.filter((mark) => mark !== null);
          }

          // The panel.

          function summary(found) {
            if (found.fault) return "The site cannot be built";
            if (found.problems > 0) return found.problems === 1 ? "1 problem" : `${found.problems} problems`;
            const here = found.entries.length + found.more;
            return here === 1 ? "1 warning on this page" : `${here} warnings on this page`;
          }

          function explanation(found) {
            if (found.problems > 0 || found.fault) {
              return "The page is from the last version without problems. It follows when this is put right.";
            }
            return "Warnings do not stop publishing.";
          }

          function render(found, name) {
            const isEmpty = found.entries.length === 0 && !found.fault;
            if (isEmpty && !panel) return;
            if (!panel) panel = openPanel();
            const hadFocus = panel.shadow.activeElement !== null;
            panel.host.hidden = isEmpty;
            panel.list.replaceChildren();
            if (isEmpty) {
              panel.status.textContent = "The problems are put right.";
              makeRoom();
              return;
            }
            const isGrave = found.problems > 0 || Boolean(found.fault);
            panel.section.className = isGrave ? "problem" : "warning";
            panel.title.textContent = summary(found);
            panel.status.textContent = `${summary(found)}. ${explanation(found)}`;
            panel.words.textContent = found.fault || explanation(found);
            found.entries.forEach((entry, place) => panel.list.append(item(entry, marks[place])));
            panel.more.textContent = found.more > 0 ? `And ${found.more} more, in the terminal.` : "";
            // Warnings wait until somebody asks; what was closed stays closed until there is something else.
            const closed = read("closed") === name || (!isGrave && read("opened") !== name);
            panel.name = name;
            fold(closed);
            if (hadFocus) panel.button.focus();
          }

          function openPanel() {
            const host = make("div", { id: "candour-preview" });
            const shadow = host.attachShadow({ mode: "open" });
            const title = make("h2", { id: "title" });
            const button = make("button", { type: "button" });
            const words = make("p", {});
            const list = make("ol", {});
            const more = make("p", {});
            const body = make("div", { className: "body", id: "body", tabIndex: 0, role: "group" },
              words, list, more);
            body.setAttribute("aria-labelledby", "title");
            const section = make("section", {}, make("div", { className: "bar" }, title, button), body);
            section.setAttribute("aria-label", "Preview");
            const status = make("p", { className: "status", role: "status" });
            button.setAttribute("aria-controls", "body");
            button.addEventListener("click", () => {
              const closes = !body.hidden;
              keep("closed", closes ? panel.name : "");
              keep("opened", closes ? "" : panel.name);
              fold(closes);
            });
            section.addEventListener("keydown", (event) => {
              if (event.key === "Escape" && !body.hidden) {
                button.click();
                button.focus();
              }
            });
            const style = make("link", { rel: "stylesheet", href: "/-candour/panel.css" });
            style.addEventListener("load", makeRoom);
            shadow.append(style, section, status);
            document.body.append(host);
            addEventListener("resize", makeRoom);
            return { host, shadow, section, title, button, words, list, more, body, status, name: "" };
          }

          function fold(closed) {
            panel.body.hidden = closed;
            panel.button.textContent = closed ? "Show" : "Hide";
            panel.button.setAttribute("aria-expanded", String(!closed));
            makeRoom();
          }

          // The panel covers the end of the window, and must never cover the end of the page or what has the focus.
          function makeRoom() {
            const height = panel && !panel.host.hidden ? panel.section.offsetHeight : 0;
            document.body.style.paddingBottom = height ? `${height}px` : "";
            root.style.scrollPaddingBottom = height ? `${height}px` : "";
          }

          function item(entry, mark) {
            const isProblem = entry.severity === "problem";
            const parts = [
              make("h3", {}, make("span", { className: "kind" }, isProblem ? "Problem" : "Warning"), " ",
                entry.headline),
              make("p", { className: "place" }, make("code", {}, entry.place),
                entry.here ? " (this page)" : ""),
            ];
            if (entry.excerpt) {
              const lines = make("pre", { tabIndex: 0, role: "group" }, entry.excerpt.replace(/^\n+|\n+$/g, ""));
              lines.setAttribute("aria-label", "The lines of the file");
              parts.push(lines);
            }
            if (entry.reason) parts.push(make("p", {}, entry.reason));
            for (const advice of entry.advice) parts.push(make("pre", { className: "advice" }, advice.trimEnd()));
            if (mark) {
              const go = make("button", { type: "button" }, "Show where on the page");
              go.addEventListener("click", () => {
                mark.scrollIntoView({ block: "center" });
                mark.focus({ preventScroll: true });
              });
              parts.push(go);
            }
            parts.push(make("p", { className: "more" }, "More about this: ",
              make("code", {}, `candour explain ${entry.id}`)));
            return make("li", {}, ...parts);
          }

          // Marks at the place.

          function tokens(text) {
            return new Set(text.toLowerCase().replace(/_/g, " ").match(/[\p{L}\p{N}]+/gu) || []);
          }

          // How far two sets of words are the same, from 0 to 1; nothing where half of the first is missing.
          function likeness(wanted, found) {
            let both = 0;
            for (const word of wanted) if (found.has(word)) both += 1;
            return both * 2 < wanted.size ? 0 : (2 * both) / (wanted.size + found.size);
          }

          const main = document.querySelector("main") || document.body;

          // The place of a line of the file is the element with nearly the same words; where there is none, that of the
          // line before it; and the top of the page where no line is found.
          function placeOf(lines) {
            const blocks = [...main.querySelectorAll("h1,h2,h3,h4,h5,h6,p,li,dt,dd,tr,caption,figcaption")]
              .filter((element) => !element.closest(".candour-preview-mark"))
              .map((element) => ({ element, words: tokens(element.textContent) }))
              .filter((block) => block.words.size > 0);
            for (const line of lines) {
              const wanted = tokens(line);
              if (wanted.size === 0) continue;
              let best = null;
              let most = 0.4;
              for (const block of blocks) {
                const score = likeness(wanted, block.words);
                if (score > most) [best, most] = [block.element, score];
              }
              if (best) return best;
            }
            return main.querySelector("h1") || main.firstElementChild || main;
          }

          function markFor(entry) {
            const isProblem = entry.severity === "problem";
            const mark = make("div", {
              className: `candour-preview-mark ${isProblem ? "problem" : "warning"}`, role: "note", tabIndex: -1,
            }, make("strong", {}, isProblem ? "Problem" : "Warning"), ` ${entry.headline} `,
              make("code", {}, entry.place));
            const place = placeOf(entry.lines);
            if (place.tagName === "TR") place.cells[0].append(mark);
            else if (/^(LI|DT|DD|CAPTION|FIGCAPTION|MAIN|BODY)$/.test(place.tagName)) place.append(mark);
            else place.after(mark);
            return mark;
          }

          // What is closed stays closed on the next page. A browser may keep nothing.
          function keep(key, value) {
            try {
              sessionStorage.setItem(`candour-preview-${key}`, value);
            } catch {}
          }

          function read(key) {
            try {
              return sessionStorage.getItem(`candour-preview-${key}`);
            } catch {
              return null;
            }
          }

          follow();
        })();

        """#
}
