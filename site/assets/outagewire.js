// Outagewire: ages and local times, scheme switch, drawer, search. The page is finished without it.
(() => {
  "use strict";
  const doc = document, root = doc.currentScript.src.replace(/assets\/[^/]*$/, "");
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
  // The reader's own zone is added, never substituted.
  const off = new Date().getTimezoneOffset();
  if (off) for (const e of doc.querySelectorAll("time[datetime*='T']")) {
    const t = new Date(e.dateTime);
    if (!isNaN(t)) e.title = t.toLocaleString([], { dateStyle: "medium", timeStyle: "short" }) + " in your zone";
  }
  // The age of the data, and a banner when it is old.
  const line = doc.querySelector("[data-ow-beat]");
  if (line) fetch(root + "heartbeat.json", { cache: "no-cache" }).then(r => r.json()).then(beat => {
    if (!beat.at) return;
    const old = Date.now() - Date.parse(beat.at);
    const box = line.querySelector(".ow-age");
    if (box) box.textContent = "Sources read " + age(old) + " ago, " + beat.answered + " of " + beat.sources + " answered";
    if (old <= 72e5) {
      for (const e of doc.querySelectorAll("[data-ow-open]")) {
        const t = Date.parse(e.dataset.owOpen);
        if (!isNaN(t)) e.textContent = (e.dataset.owLead || "") + age(Date.now() - t) + " so far";
      }
      return;
    }
    // States older than two hours say nothing about now. Nothing moves: the notice lies over the page's end.
    doc.documentElement.classList.add("ow-old");
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
  const html = doc.documentElement, bar = doc.querySelector(".md-header__inner"), names = { "": "System colours", dark: "Dark", light: "Light" };
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
    const menu = put("button", label.className + " ow-menu", ""), side = doc.querySelector(".md-sidebar--primary");
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

  // Subscribe: tick providers, get one OPML file of their feeds.
  const feeds = doc.querySelector(".ow-feeds");
  if (feeds) {
    const boxes = [];
    for (const row of feeds.tBodies[0].rows) {
      const tick = put("input", "ow-tick", ""), head = row.cells[0], label = put("label", "", head.textContent);
      tick.type = "checkbox";
      tick.feed = row.querySelector("a[href$='incidents.rss']").href;
      label.prepend(tick, " ");
      head.replaceChildren(label);
      boxes.push(tick);
    }
    const get = put("button", "ow-btn ow-get", "OPML of the ticked providers");
    get.type = "button";
    const safe = s => s.replace(/[&<>"]/g, c => "&#" + c.charCodeAt(0) + ";");
    get.onclick = () => {
      const lines = boxes.filter(b => b.checked).map(b => {
        const name = safe(b.parentNode.textContent.trim());
        return '<outline type="rss" text="' + name + '" title="' + name + '" xmlUrl="' + safe(b.feed) + '"/>';
      });
      if (!lines.length) { get.textContent = "Tick a provider first"; return; }
      const a = doc.createElement("a");
      a.href = "data:text/x-opml;charset=utf-8," + encodeURIComponent('<?xml version="1.0" encoding="UTF-8"?>\n<opml version="2.0"><head><title>Outages</title></head><body>\n' + lines.join("\n") + "\n</body></opml>\n");
      a.download = "outages.opml";
      a.click();
    };
    feeds.parentNode.after(get);
  }

  // Search: the index is fetched on first use.
  const form = doc.querySelector(".ow-search"), input = form && form.q;
  if (!input) return;
  let index, box;
  const fold = s => s.normalize("NFKD").replace(/[\u0300-\u036f]/g, "").toLowerCase();
  const load = () => index || (index = fetch(root + "search.json").then(r => r.json()).then(rows => rows.map(r => [...r, fold(r[1] + " " + r[2] + " " + r[0])])));
  const find = async () => {
    const words = fold(input.value).split(/\s+/).filter(Boolean);
    if (!words.length) { if (box) box.hidden = true; return; }
    const rows = await load(), hits = [];
    for (const r of rows) if (words.every(w => r[3].includes(w))) { hits.push(r); if (hits.length > 19) break; }
    if (!box) {
      box = put("div", "ow-found", "");
      box.setAttribute("role", "region");
      box.setAttribute("aria-label", "Search results");
      box.setAttribute("aria-live", "polite");
      bar.append(box);
    }
    box.hidden = false;
    box.textContent = hits.length ? "" : "Nothing on record matches.";
    const list = doc.createElement("ol");
    for (const [path, title, note] of hits) {
      const li = doc.createElement("li"), a = doc.createElement("a");
      a.href = root + path;
      a.textContent = title;
      li.append(a, put("span", "ow-local", " " + note));
      list.append(li);
    }
    box.append(list);
  };
  input.addEventListener("focus", () => load().catch(() => {}), { once: true });
  input.addEventListener("input", () => find().catch(() => {}));
  form.addEventListener("submit", e => { const first = box && !box.hidden && box.querySelector("a"); if (first) { e.preventDefault(); location.href = first.href; } });
  doc.addEventListener("keydown", e => {
    if (e.key === "/" && !/INPUT|TEXTAREA/.test(doc.activeElement.tagName)) { e.preventDefault(); input.focus(); }
    if (e.key === "Escape" && box) box.hidden = true;
  });
  const asked = new URLSearchParams(location.search).get("q");
  if (asked) { input.value = asked; find().catch(() => {}); }
})();
