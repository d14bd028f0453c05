// Outagewire: ages and local times, scheme switch, drawer, search. The page is finished without it.
(() => {
  "use strict";
  const doc = document, html = doc.documentElement, root = doc.currentScript.src.replace(/assets\/[^/]*$/, "");
  const age = ms => {
    const m = Math.max(0, Math.floor(ms / 6e4)), d = Math.floor(m / 1440), h = Math.floor(m / 60) % 24;
    return d > 1 ? d + " days" : d ? d + " d " + h + " h" : h ? h + " h " + (m % 60) + " min" : m + " min";
  };
  const put = (tag, css, text) => { const e = doc.createElement(tag); e.className = css; e.textContent = text; return e; };

  // Lengths that run: absolute instants in the page, ages from here.
  for (const e of doc.querySelectorAll("[data-ow-since]")) {
    const t = Date.parse(e.dataset.owSince);
    if (!isNaN(t)) e.textContent = (e.dataset.owLead || "") + age(Date.now() - t) + (e.dataset.owAfter ? " " + e.dataset.owAfter : "");
  }
  // The reader's own zone, where it is not UTC: titles on all times, and beside them on request.
  if (Intl.DateTimeFormat().resolvedOptions().timeZone !== "UTC") doc.head.append(Object.assign(doc.createElement("script"), { src: root + "assets/times.js" }));
  // The day a promised account is due.
  for (const e of doc.querySelectorAll("[data-ow-due]")) {
    const late = Math.floor((Date.now() - Date.parse(e.dataset.owDue)) / 864e5);
    if (!isNaN(late)) e.textContent = late > 0 ? ", overdue by " + late + (late > 1 ? " days" : " day") : ", not due yet";
  }
  // The age of the data, and a banner when it is old.
  const line = doc.querySelector("[data-ow-beat]");
  if (line) fetch(root + "heartbeat.json", { cache: "no-cache" }).then(r => r.json()).then(beat => {
    // Cite: the data as it stood at the commit this edition was built from.
    const cited = beat.commit && doc.querySelector("[data-ow-commit]");
    if (cited) {
      cited.href = cited.href.replace("/commits/" + encodeURIComponent(cited.dataset.owCommit) + "/", (/\.json$/.test(cited.href) ? "/blob/" : "/tree/") + beat.commit + "/");
      cited.textContent = "data at " + beat.commit.slice(0, 7);
    }
    if (!beat.at) return;
    const old = Date.now() - Date.parse(beat.at);
    const box = line.querySelector(".ow-age");
    if (box) box.textContent = "Sources read " + age(old) + " ago" + (old > 72e5 ? "" : ", " + beat.answered + " of " + beat.sources + " answered");
    if (old <= 72e5) {
      for (const e of doc.querySelectorAll("[data-ow-open]")) {
        const t = Date.parse(e.dataset.owOpen);
        if (!isNaN(t)) e.textContent = (e.dataset.owLead || "") + age(Date.now() - t) + " so far";
      }
      return;
    }
    // States older than two hours say nothing about now. Nothing moves: the notice lies over the page's end.
    doc.documentElement.classList.add("ow-old");
    for (const e of doc.querySelectorAll("[data-ow-old]")) {
      const said = e.firstElementChild || e, now = said.textContent;
      said.textContent = e.dataset.owOld;
      e.dataset.owOld = now; // keeps the room of both (see the sheet)
    }
    for (const e of doc.querySelectorAll("[data-ow-now] .ow-state")) e.append(put("span", "ow-vh", ", when last read; unknown now"));
    const note = put("p", "ow-stale", "Sources last read " + age(old) + " ago: every state here is unknown now. ");
    note.setAttribute("role", "status");
    const more = put("a", "", "Details");
    more.href = root + "sources/";
    const shut = put("button", "", "Hide");
    shut.type = "button";
    shut.onclick = () => note.remove();
    note.append(more, " ", shut);
    doc.body.append(note);
  }).catch(() => {});

  // Scheme: system, dark, light.
  const bar = doc.querySelector(".md-header__inner"), names = { "": "System colours", dark: "Dark", light: "Light" };
  const button = put("button", "ow-scheme", "");
  button.type = "button";
  const show = () => { button.textContent = names[html.dataset.scheme || ""]; button.setAttribute("aria-label", "Colours: " + button.textContent + ". Change"); };
  button.onclick = () => {
    const next = { "": "dark", dark: "light", light: "" }[html.dataset.scheme || ""];
    if (next) html.dataset.scheme = next; else delete html.dataset.scheme;
    try { next ? localStorage.setItem("ow-scheme", next) : localStorage.removeItem("ow-scheme"); } catch (e) {}
    show();
  };
  show();
  const foot = doc.querySelector(".ow-foot");
  if (foot) foot.append(button);

  // Drawer: reachable by keyboard, closed by Escape.
  const toggle = doc.getElementById("__drawer"), label = doc.querySelector("label.md-header__button[for=__drawer]");
  if (toggle && label) {
    const menu = put("button", label.className + " ow-menu", ""), side = doc.querySelector(".ow-foot nav");
    menu.type = "button";
    menu.setAttribute("aria-label", "Menu");
    menu.append(...label.childNodes);
    label.replaceWith(menu);
    const sync = () => menu.setAttribute("aria-expanded", toggle.checked);
    const turn = on => { toggle.checked = on; sync(); const a = on && side && side.querySelector("a"); if (a) a.focus(); };
    menu.onclick = () => turn(!toggle.checked);
    toggle.onchange = sync;
    sync();
    doc.addEventListener("keydown", e => { if (e.key === "Escape" && toggle.checked) { turn(false); menu.focus(); } });
  }

  // A fragment inside closed details opens them.
  const reveal = () => {
    let e = location.hash.length > 1 && doc.getElementById(decodeURIComponent(location.hash.slice(1)));
    for (const first = e; e; e = e.parentElement) if (e.tagName === "DETAILS" && !e.open) { e.open = true; first.scrollIntoView(); }
  };
  addEventListener("hashchange", reveal);
  reveal();

  // An incident's claims as a table to take along.
  const claims = doc.querySelectorAll(".ow-claims tbody tr"), acts = doc.querySelector("[data-ow-claims]");
  if (claims.length && acts) {
    const li = doc.createElement("li"), get = put("button", "ow-link", "Claims as CSV"), cell = s => '"' + s.trim().replace(/\s+/g, " ").replace(/^([=+@-])/, "'$1").replace(/"/g, '""') + '"';
    get.type = "button";
    get.onclick = () => {
      const rows = [...claims].map(r => [r.closest("article").querySelector("h3").textContent.split(":")[0], r.cells[0].textContent, (r.querySelector("q") || { textContent: "" }).textContent, r.cells[1].lastElementChild.textContent, r.querySelector(".v").textContent, (r.querySelector(".why") || { textContent: "" }).textContent]);
      const a = doc.createElement("a");
      a.href = "data:text/csv;charset=utf-8," + encodeURIComponent([["fact", "value", "quote", "source", "verdict", "why"], ...rows].map(r => r.map(cell).join(",")).join("\r\n") + "\r\n");
      a.download = acts.dataset.owClaims + "-claims.csv";
      a.click();
    };
    li.append(get);
    acts.append(li);
  }

  // Search: a combobox; the index is fetched on first use and folded in slices, so that no frame is missed.
  const form = doc.querySelector(".ow-search"), input = form && form.q;
  if (!input) return;
  const SLICE = 1000, MOST = 20;
  let index, box, list, count, hits = [], at = -1, turn = 0;
  const fold = s => s.normalize("NFKD").replace(/[\u0300-\u036f]/g, "").toLowerCase();
  const load = () => {
    if (!index) {
      index = fetch(root + "search.json").then(r => r.json()).then(async rows => {
        for (let i = 0; i < rows.length; i += SLICE) {
          for (const r of rows.slice(i, i + SLICE)) r.push(fold(r[1] + " " + r[2] + " " + r[0]));
          await new Promise(next => setTimeout(next));
        }
        return rows;
      });
      index.catch(() => { index = null; });
    }
    return index;
  };
  const set = (name, value) => input.setAttribute(name, value);
  set("role", "combobox");
  set("aria-autocomplete", "list");
  set("aria-expanded", "false");
  set("aria-controls", "ow-found");
  const shut = () => { if (box) box.hidden = true; at = -1; set("aria-expanded", "false"); input.removeAttribute("aria-activedescendant"); };
  const mark = to => {
    const options = list.children;
    if (!options.length) return;
    if (at >= 0) options[at].removeAttribute("aria-selected");
    at = (to + options.length) % options.length;
    options[at].setAttribute("aria-selected", "true");
    options[at].scrollIntoView({ block: "nearest" });
    set("aria-activedescendant", options[at].id);
  };
  const open = () => { if (at >= 0) location.href = root + hits[at][0]; else if (hits.length) location.href = root + hits[0][0]; };
  const draw = found => {
    if (!box) {
      box = put("div", "ow-found", "");
      list = put("ul", "", "");
      list.id = "ow-found";
      list.setAttribute("role", "listbox");
      list.setAttribute("aria-label", "Search results");
      count = put("p", "ow-local", "");
      count.setAttribute("role", "status");
      box.append(count, list);
      bar.append(box);
      // The box must not take the focus from the field before its link is followed.
      box.addEventListener("mousedown", e => e.preventDefault());
    }
    hits = found;
    at = -1;
    input.removeAttribute("aria-activedescendant");
    list.replaceChildren(...found.map(([path, title, note], n) => {
      const option = put("li", "", ""), a = put("a", "", title);
      a.href = root + path;
      a.tabIndex = -1;
      option.id = "ow-found-" + n;
      option.setAttribute("role", "option");
      option.append(a, put("span", "ow-local", " " + note));
      return option;
    }));
    count.textContent = found.length ? (found.length === MOST ? "The first " + MOST : found.length) + (found.length === 1 ? " match" : " matches") : "Nothing on record matches.";
    box.hidden = false;
    set("aria-expanded", "true");
  };
  const find = async () => {
    const mine = ++turn, words = fold(input.value).split(/\s+/).filter(Boolean);
    if (!words.length) { shut(); return; }
    const rows = await load();
    if (mine !== turn) return;
    const found = [];
    for (const r of rows) if (words.every(w => r[3].includes(w))) { found.push(r); if (found.length === MOST) break; }
    draw(found);
  };
  const seek = () => find().catch(() => {});
  input.addEventListener("focus", () => load().catch(() => {}), { once: true });
  input.addEventListener("input", seek);
  input.addEventListener("blur", () => setTimeout(() => { if (doc.activeElement !== input) shut(); }, 150));
  input.addEventListener("keydown", e => {
    const shown = box && !box.hidden;
    if (e.key === "Escape" && shown) { e.preventDefault(); shut(); }
    else if ((e.key === "ArrowDown" || e.key === "ArrowUp") && input.value.trim()) {
      e.preventDefault();
      if (!shown) seek();
      else mark(e.key === "ArrowDown" ? at + 1 : at < 0 ? -1 : at - 1);
    }
  });
  form.addEventListener("submit", e => { if (box && !box.hidden && hits.length) { e.preventDefault(); open(); } });
  doc.addEventListener("keydown", e => {
    if (e.key === "/" && !e.ctrlKey && !e.metaKey && !/INPUT|TEXTAREA|SELECT/.test(doc.activeElement.tagName)) { e.preventDefault(); input.focus(); }
  });
  const asked = new URLSearchParams(location.search).get("q");
  if (asked) { input.value = asked; seek(); }
})();
