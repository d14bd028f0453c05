// My stack: joint downtime, one OPML file, one calendar, a month's report; from static files, nothing stored or sent.
(() => {
  "use strict";
  const doc = document, root = new URL(doc.currentScript.src.replace(/assets\/[^/]*$/, ""));
  const id = name => doc.getElementById(name);
  const table = id("ow-stack-providers"), out = id("ow-stack"), month = id("ow-stack-month");
  if (!table || !out) return;
  const MIN = 6e4, DAY = 864e5, files = new Map(), ticks = new Map();
  const el = (tag, text, css) => { const e = doc.createElement(tag); if (text != null) e.textContent = text; if (css) e.className = css; return e; };
  const len = ms => {
    const m = Math.round(ms / MIN), d = Math.floor(m / 1440), h = Math.floor(m / 60) % 24, r = m % 60;
    return d ? d + " d" + (h ? " " + h + " h" : "") : h ? h + " h" + (r ? " " + r + " min" : "") : m ? m + " min" : "0 min";
  };
  const count = (n, word) => n + " " + word + (n === 1 ? "" : "s");

  // The choice stands in the fragment, which browsers never send.
  const chosen = () => location.hash.slice(1).split(",").map(decodeURIComponent).filter(one => ticks.has(one));
  for (const row of table.tBodies[0].rows) {
    const tick = row.querySelector(".ow-tick");
    ticks.set(row.dataset.owId, tick);
    tick.onchange = () => {
      const rest = chosen().filter(one => one !== row.dataset.owId);
      if (tick.checked) rest.push(row.dataset.owId);
      history.replaceState(null, "", "#" + rest.map(encodeURIComponent).join(","));
      show();
    };
  }
  // Among many providers one is found by its name; what is chosen is said above the list.
  const rows = [...table.tBodies[0].rows], head = doc.querySelector("#pick + p"), held = head.textContent;
  const find = id("ow-stack-find");
  find.oninput = () => { const part = find.value.trim().toLowerCase(); for (const row of rows) row.hidden = !row.cells[0].textContent.toLowerCase().includes(part); };
  const say = list => { head.textContent = list.length ? held + "; chosen: " + list.map(one => ticks.get(one).parentElement.textContent.trim()).join(", ") : held; };
  const load = one => {
    if (!files.has(one)) {
      const asked = fetch(new URL("stack/" + one + ".json", root)).then(r => { if (!r.ok) throw new Error(r.status); return r.json(); });
      asked.catch(() => files.delete(one));
      files.set(one, asked);
    }
    return files.get(one);
  };

  // Windows as [start, end] in milliseconds, only where both are known.
  const spans = (provider, from = -Infinity, to = Infinity) => provider.incidents
    .filter(i => i.start && i.end).map(i => [Math.max(Date.parse(i.start), from), Math.min(Date.parse(i.end), to), i])
    .filter(s => s[1] > s[0]);
  const union = list => {
    const found = [];
    for (const [a, b] of list.map(s => [s[0], s[1]]).sort((x, y) => x[0] - y[0]))
      if (found.length && a <= found[found.length - 1][1]) found[found.length - 1][1] = Math.max(b, found[found.length - 1][1]);
      else found.push([a, b]);
    return found;
  };
  const both = (one, other) => {
    const found = [];
    let i = 0, j = 0;
    while (i < one.length && j < other.length) {
      const a = Math.max(one[i][0], other[j][0]), b = Math.min(one[i][1], other[j][1]);
      if (b > a) found.push([a, b]);
      if (one[i][1] < other[j][1]) i++; else j++;
    }
    return found;
  };
  const total = list => list.reduce((sum, s) => sum + s[1] - s[0], 0);
  const read = (provider, from, to) => provider.read.some(r => Date.parse(r[0]) <= from && to <= Date.parse(r[1]) + DAY);

  const pairs = list => {
    const body = id("ow-stack-pairs").tBodies[0];
    body.replaceChildren();
    for (const other of list.slice(1)) for (const [a, b] of [[list[0], other], [other, list[0]]]) {
      const down = union(spans(b));
      let up = 0, too = 0, blank = 0;
      for (const s of spans(a)) {
        if (total(both([s], down))) too++;
        else if (read(b, s[0], s[1])) up++;
        else blank++;
      }
      const row = el("tr");
      const first = el("th", a.name);
      first.scope = "row";
      const of = up + too;
      row.append(first, el("td", b.name), el("td", of ? up + " of " + of : "–", "r"), el("td", of ? too + " of " + of : "–", "r"), el("td", blank, "r"), el("td", len(total(both(union(spans(a)), down))), "r"));
      [...row.cells].forEach((cell, n) => { if (n) cell.dataset.owName = id("ow-stack-pairs").tHead.rows[0].cells[n].textContent; });
      body.append(row);
    }
  };
  const joint = list => {
    const unions = list.map(p => union(spans(p)));
    const all = unions.reduce(both), any = union(unions.flat());
    const known = list.reduce((n, p) => n + spans(p).length, 0), held = list.reduce((n, p) => n + p.incidents.length, 0);
    const days = list.flatMap(p => p.incidents.map(i => i.day)).sort();
    id("ow-stack-span").textContent = days.length ? days[0] + " to " + days[days.length - 1] : "";
    id("ow-stack-joint").textContent = !held ? "No incident of " + list.map(p => p.name).join(" or ") + " is on record." : list.length < 2
      ? list[0].name + ": " + count(held, "incident") + " on record, at least " + len(total(any)) + " affected. Choose a second provider to compare."
      : "At least one was affected for " + len(total(any)) + (list.length === 2 ? ", both at once for " : ", all " + list.length + " at once for ") + len(total(all)) + ": " + known + " of " + count(held, "incident") + " have both times.";
    id("ow-stack-pairs").closest(".ow-scroll").hidden = list.length < 2;
  };

  // The report of one calendar month, UTC.
  const bounds = () => { const [y, m] = month.value.split("-").map(Number); return [Date.UTC(y, m - 1, 1), Date.UTC(y, m, 1)]; };
  const touches = (i, [from, to]) => {
    const start = Date.parse(i.start || i.day), end = i.end ? Date.parse(i.end) : i.open ? Infinity : start + 1;
    return start < to && end > from;
  };
  // A length needs two times that differ: one instant twice is no window.
  const inside = (i, [from, to]) => i.start && i.end && i.end > i.start ? Math.max(0, Math.min(Date.parse(i.end), to) - Math.max(Date.parse(i.start), from)) : null;
  const when = iso => iso ? iso.slice(0, 10) + " " + iso.slice(11, 16) : "not known";
  const grid = (caption, names, rows) => {
    const t = el("table", null, "ow-t ow-stacks"), head = el("tr"), box = el("div", null, "ow-scroll");
    t.append(el("caption", caption));
    for (const name of names) { const th = el("th", name); th.scope = "col"; head.append(th); }
    t.createTHead().append(head);
    const body = t.createTBody();
    for (const cells of rows) { const tr = el("tr"); cells.forEach((c, n) => { const td = el("td", null, c.href ? "w" : ""); if (n && !c.href) td.dataset.owName = names[n]; td.append(c); tr.append(td); }); body.append(tr); }
    box.tabIndex = 0;
    box.setAttribute("role", "region");
    box.setAttribute("aria-label", caption);
    box.append(t);
    return box;
  };
  const link = i => { const a = el("a", i.title); a.href = new URL("incidents/" + i.id + "/", root).href; return a; };
  const rowsOf = list => list.flatMap(p => p.incidents.filter(i => touches(i, bounds())).map(i => [p, i])).sort((a, b) => (a[1].start || a[1].day) < (b[1].start || b[1].day) ? -1 : 1);
  const report = (list, beat) => {
    const b = bounds(), rows = rowsOf(list), name = month.selectedOptions[0].textContent, box = id("ow-stack-report");
    const sums = [];
    for (const p of list) {
      const own = rows.filter(r => r[0] === p).map(r => r[1]);
      const whole = p.read.some(r => Date.parse(r[0]) <= b[0] && b[1] <= Date.parse(r[1]) + DAY), some = p.read.some(r => Date.parse(r[0]) < b[1] && Date.parse(r[1]) + DAY > b[0]);
      const line = (part, items) => sums.push([p.name, part, String(items.length), (items.some(i => inside(i, b) === null) ? "at least " : "") + len(total(union(items.filter(i => inside(i, b)).map(i => [Math.max(Date.parse(i.start), b[0]), Math.min(Date.parse(i.end), b[1])])))), part === "all" ? (whole ? "whole month" : some ? "part of the month" : "no record") : ""]);
      line("all", own);
      for (const part of [...new Set(own.flatMap(i => i.parts))].sort()) line(part, own.filter(i => i.parts.includes(part)));
    }
    box.replaceChildren(
      el("h3", "Incidents of " + list.map(p => p.name).join(", ") + ", " + name),
      rows.length ? grid("Every incident that touched " + name + ", UTC", ["Provider", "Start", "End", "In the month", "Severity", "Components", "Incident"], rows.map(([p, i]) => [p.name, i.start ? when(i.start) : i.day, i.open ? "not over" : when(i.end), inside(i, b) === null ? "not known" : len(inside(i, b)), i.severity, i.parts.join(", ") || "not stated", link(i)])) : el("p", "No incident of what you chose is on record for this month."),
      grid("Time affected by provider and component", ["Provider", "Component", "Incidents", "Affected", "Status page read"], sums),
      el("p", "Definitions: affected is the union of the impact windows inside the month (UTC), so two incidents at once count once; a component counts where an incident names it; severity is as the provider graded it; an incident without both times known to the hour is listed and adds no minutes (“at least”). A month without a reading of the status page is no record, which is not the same as no incident.", "ow-sub"),
      el("p", "Cited from " + root.href + (beat && beat.commit ? ", version " + beat.commit : "") + (beat && beat.at ? ", sources read " + beat.at : "") + ". Data under CC BY 4.0. The record is corrected in public: " + new URL("changes/", root).href, "ow-sub"));
  };
  const cell = text => /[",\n\r]|^[=+@-]/.test(text) ? '"' + text.replace(/^([=+@-])/, "'$1").replace(/"/g, '""') + '"' : text;
  const save = (name, type, text) => { const a = el("a"); a.href = "data:" + type + ";charset=utf-8," + encodeURIComponent(text); a.download = name; a.click(); };
  const safe = s => s.replace(/[&<>"]/g, c => "&#" + c.charCodeAt(0) + ";");
  let current = [], beat = null, turn = 0;

  id("ow-stack-csv").onclick = () => {
    const b = bounds(), head = ["provider", "incident", "title", "severity", "start", "end", "open", "minutes_in_month", "components", "url", "version"];
    const lines = rowsOf(current).map(([p, i]) => [p.id, i.id, i.title, i.severity, i.start || i.day, i.end || "", String(i.open), inside(i, b) === null ? "" : String(Math.round(inside(i, b) / MIN)), i.parts.join("; "), new URL("incidents/" + i.id + "/", root).href, beat && beat.commit || ""]);
    save("outages-" + month.value + ".csv", "text/csv", [head, ...lines].map(r => r.map(cell).join(",")).join("\r\n") + "\r\n");
  };
  id("ow-stack-print").onclick = () => print();
  id("ow-stack-opml").onclick = () => save("outages.opml", "text/x-opml", '<?xml version="1.0" encoding="UTF-8"?>\n<opml version="2.0"><head><title>My stack</title></head><body>\n' + current.map(p => '<outline type="rss" text="' + safe(p.name) + '" title="' + safe(p.name) + '" xmlUrl="' + safe(new URL("feeds/providers/" + p.id + "/incidents.rss", root).href) + '"/>').join("\n") + "\n</body></opml>\n");
  id("ow-stack-ics").onclick = async () => {
    const texts = await Promise.all(current.map(p => fetch(new URL("calendar/" + p.id + ".ics", root)).then(r => r.text())));
    // One event a UID: an incident of two providers stands in both calendars.
    const events = new Map();
    for (const text of texts) for (const event of text.match(/BEGIN:VEVENT[\s\S]*?END:VEVENT\r?\n/g) || []) events.set((event.match(/^UID:.*/m) || [event])[0], event);
    save("outages.ics", "text/calendar", "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Outagewire//my stack//EN\r\nCALSCALE:GREGORIAN\r\nX-WR-CALNAME:My stack\r\n" + [...events.values()].join("") + "END:VCALENDAR\r\n");
  };
  const show = async () => {
    const mine = ++turn, names = chosen();
    for (const [one, tick] of ticks) tick.checked = names.includes(one);
    say(names);
    if (!names.length) { out.hidden = true; return; }
    try {
      const list = await Promise.all(names.map(load));
      if (!beat) beat = await fetch(new URL("heartbeat.json", root), { cache: "no-cache" }).then(r => r.ok ? r.json() : null).catch(() => null);
      if (mine !== turn) return;
      current = list;
      out.hidden = false;
      joint(list);
      pairs(list);
      if (month.value) report(list, beat);
    } catch (e) {
      if (mine !== turn) return;
      out.hidden = false;
      current = [];
      id("ow-stack-joint").textContent = "The record of a provider could not be fetched; try again.";
    }
  };
  month.onchange = () => { if (current.length && month.value) report(current, beat); };
  addEventListener("hashchange", show);
  show();
})();
