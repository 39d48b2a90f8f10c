// Sends chosen files one after the other and shows how far each has come; without it the form sends them all at once.
"use strict";

(() => {
  const texts = document.getElementById("upload-texts");
  const said = document.getElementById("upload-said");
  if (!texts || !said) return;

  const queue = [];
  let busy = false;

  const say = (key, name) => texts.dataset[key].replace("{name}", name);
  const why = (code) => {
    const reasons = [...texts.querySelectorAll("[data-code]")];
    const found = reasons.find((one) => one.dataset.code === code) ?? reasons.find((one) => one.dataset.code === "other");
    return found ? found.textContent : "";
  };

  const BY_STATUS = {
    0: "network", 401: "login_required", 403: "csrf", 404: "not_found", 413: "too_large", 415: "wrong_type",
    429: "too_many_requests", 503: "not_kept",
  };
  const FINAL = ["empty", "too_large", "too_many_pixels", "wrong_type", "macros", "encrypted", "infected"];

  function element(tag, className, text) {
    const made = document.createElement(tag);
    if (className) made.className = className;
    if (text) made.textContent = text;
    return made;
  }

  function add(form, file) {
    let list = form.querySelector(".upload-list");
    if (!list) {
      list = element("ul", "upload-list small");
      form.append(list);
    }
    const line = element("li");
    const state = element("span", "", ` ${texts.dataset.waiting}`);
    const bar = element("progress", "progress");
    bar.max = 100;
    bar.value = 0;
    bar.setAttribute("aria-label", say("sending", file.name));
    line.append(element("bdi", "", file.name), state);
    list.append(line);
    queue.push({ form, file, line, bar });
  }

  async function work() {
    if (busy) return;
    busy = true;
    const touched = new Set();
    while (queue.length) {
      const job = queue.shift();
      const answer = await attempt(job);
      show(job, answer);
      if (answer.ok) touched.add(job.form);
      if (touched.size && !queue.some((one) => one.form === job.form)) await refresh(touched);
    }
    busy = false;
  }

  async function attempt(job) {
    if (job.file.size === 0) return { code: "empty" };
    if (job.file.size > Number(texts.dataset.largest)) return { code: "too_large" };
    job.line.replaceChildren(element("span", "upload-state", say("sending", job.file.name)), job.bar);
    return send(job);
  }

  function send(job) {
    return new Promise((resolve) => {
      const request = new XMLHttpRequest();
      const body = new FormData();
      body.append("file", job.file);
      request.open("POST", job.form.dataset.upload);
      request.setRequestHeader("X-CSRF-Token", texts.dataset.csrf);
      request.setRequestHeader("Accept", "application/json");
      request.upload.addEventListener("progress", (event) => {
        if (event.lengthComputable) job.bar.value = (100 * event.loaded) / event.total;
      });
      request.upload.addEventListener("load", () => {
        job.bar.removeAttribute("value"); // sent; how long the check takes is not known
        job.line.firstChild.textContent = say("checking", job.file.name);
      });
      request.addEventListener("loadend", () => resolve(read(request)));
      request.send(body);
    });
  }

  function read(request) {
    let body = {};
    try {
      body = JSON.parse(request.responseText);
    } catch {
      body = {};
    }
    if (request.status === 200 || request.status === 201) return { ok: true, isNew: body.is_new !== false, name: body.name };
    const known = [...texts.querySelectorAll("[data-code]")].some((one) => one.dataset.code === body.code);
    return { code: known ? body.code : (BY_STATUS[request.status] ?? "other") };
  }

  function show(job, answer) {
    if (answer.ok) {
      const line = say(answer.isNew ? "sent" : "same", job.file.name);
      job.line.replaceChildren(element("span", "upload-good", line));
      said.textContent = line;
      return;
    }
    const reason = element("span", "error", ` ${why(answer.code)}`);
    const again = element("button", "button quiet", texts.dataset.retry);
    again.type = "button";
    again.setAttribute("aria-label", say("retryFile", job.file.name));
    again.addEventListener("click", () => {
      job.line.remove();
      add(job.form, job.file);
      work();
    });
    job.line.replaceChildren(element("bdi", "", job.file.name), reason);
    if (!FINAL.includes(answer.code)) job.line.append(" ", again);
    said.textContent = `${say("failed", job.file.name)} ${why(answer.code)}`;
  }

  // The page as the server has it now, put in around the forms that are in use.
  async function refresh(forms) {
    let fresh;
    try {
      const answer = await fetch(location.pathname, { headers: { Accept: "text/html" }, redirect: "error" });
      if (!answer.ok) return;
      fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
    } catch {
      return;
    }
    for (const selector of ["#checklist-progress", "#case-files", ".portal > .tabs", ".portal nav.quick"]) {
      replace(document.querySelector(selector), fresh.querySelector(selector));
    }
    for (const form of forms) {
      const item = form.closest("li[id^=item-]");
      const own = form.closest(".item-upload");
      const next = item && fresh.getElementById(item.id);
      if (!next || !own) continue;
      const focused = own.contains(document.activeElement) ? document.activeElement : null;
      next.querySelector(".item-upload").replaceWith(own);
      item.replaceWith(document.adoptNode(next));
      focused?.focus();
    }
    forms.clear();
  }

  function replace(old, next) {
    if (old && next) old.replaceWith(document.adoptNode(next));
  }

  function take(form, files) {
    for (const file of files) add(form, file);
    work();
  }

  for (const form of document.querySelectorAll("form[data-upload]")) {
    const input = form.querySelector("input[type=file]");
    form.querySelector("button:not([type])").hidden = true;
    input.addEventListener("change", () => {
      const chosen = [...input.files];
      input.value = "";
      take(form, chosen);
    });
    form.addEventListener("submit", (event) => event.preventDefault());
    form.addEventListener("dragover", (event) => event.preventDefault());
    form.addEventListener("drop", (event) => {
      event.preventDefault();
      take(form, event.dataTransfer ? [...event.dataTransfer.files] : []);
    });
  }

  addEventListener("beforeunload", (event) => {
    if (busy) event.preventDefault();
  });
})();
