// The reader's own zone is added, never substituted: as a title on each time, in prose as well; beside it on request.
(() => {
  "use strict";
  const doc = document, html = doc.documentElement;
  const put = (tag, css, text) => { const e = doc.createElement(tag); e.className = css; e.textContent = text; return e; };
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone || "your zone", page = doc.querySelector(".md-content__inner");
  const MONTHS = "January February March April May June July August September October November December".split(" ");
  const two = n => String(n).padStart(2, "0"), noon = day => new Date(day + "T12:00Z");
  const own = (at, day) => {
    const here = two(at.getHours()) + ":" + two(at.getMinutes()), same = at.getDate() === noon(day).getUTCDate();
    return same ? here : here + " on " + at.getDate() + " " + MONTHS[at.getMonth()].slice(0, 3);
  };
  const tell = (e, text) => { e.classList.add("ow-lt"); e.dataset.owOwn = text; e.title = text + ", " + zone; };
  const DAY = `(\\d{1,2}) (${MONTHS.join("|")})(?: (\\d{4}))?`, CLOCK = "\\d\\d:\\d\\d";
  const SAID = new RegExp(`${DAY}(?!\\d)|${CLOCK}(?:(?: to | and |–)${CLOCK})* UTC`, "g");
  const wrap = (node, day) => {
    const parts = [], text = node.data;
    let last = 0;
    for (const m of text.matchAll(SAID)) {
      if (m[1]) { day = (m[3] || day.slice(0, 4)) + "-" + two(MONTHS.indexOf(m[2]) + 1) + "-" + two(m[1]); continue; }
      const e = put("time", "", m[0]), at = m[0].match(/\d\d:\d\d/g).map(c => new Date(day + "T" + c + "Z"));
      if (at.some(isNaN)) continue;
      e.dateTime = at[0].toISOString().slice(0, 16) + "Z";
      tell(e, at.map(t => own(t, day)).join(m[0].includes(" and ") ? " and " : " to "));
      parts.push(text.slice(last, m.index), e);
      last = m.index + m[0].length;
    }
    if (parts.length) node.replaceWith(...parts, text.slice(last));
    return day;
  };
  if (page && [0, 6].some(m => new Date(2026, m).getTimezoneOffset())) {
    for (const e of page.querySelectorAll("time[datetime*='T']")) {
      const t = new Date(e.dateTime);
      if (!isNaN(t) && e.textContent.includes(":")) tell(e, own(t, e.dateTime.slice(0, 10)));
    }
    const read = page.querySelector("[data-ow-read]"), found = [], walk = doc.createTreeWalker(page, 4);
    while (walk.nextNode()) if (walk.currentNode.data.includes("UTC") || walk.currentNode.data.match(/\d{4}|^\d\d? [A-Z]/)) found.push(walk.currentNode);
    let block, day;
    for (const node of found) {
      const of = node.parentElement;
      if (of.closest("q, code, pre, svg, script, time, button, del, ins, noscript")) continue;
      const about = of.closest("[data-ow-day]"), at = of.closest("p, dd, li, td, h1, h2, figcaption");
      if (at !== block) { block = at; day = about ? about.dataset.owDay : read ? read.dataset.owRead.slice(0, 10) : ""; }
      day = wrap(node, day);
    }
    const turn = put("button", "ow-zone", ""), line = page.querySelector(".ow-dateline");
    const show = () => { turn.textContent = html.dataset.owZone ? "UTC only" : "My time"; turn.setAttribute("aria-label", html.dataset.owZone ? "Show times in UTC only" : "Show times in " + zone + " as well"); };
    turn.type = "button";
    turn.onclick = () => {
      const on = !html.dataset.owZone;
      if (on) html.dataset.owZone = "own"; else delete html.dataset.owZone;
      try { on ? localStorage.setItem("ow-zone", "own") : localStorage.removeItem("ow-zone"); } catch (e) {}
      show();
    };
    try { if (localStorage.getItem("ow-zone")) html.dataset.owZone = "own"; } catch (e) {}
    if (line && page.querySelector(".ow-lt")) { show(); line.firstElementChild.append(" ", turn); }
  }
})();
