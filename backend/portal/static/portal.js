// What makes the portal easier with script; every page works without it.
const AGAIN_AFTER_MS = 8000;
const profile = document.querySelector(".profile");

// The profile menu closes like a menu: a press elsewhere, Escape, or the focus leaving it.
if (profile) {
  const outside = (target) => !(target instanceof Node && profile.contains(target));
  document.addEventListener("click", (event) => {
    if (outside(event.target)) profile.open = false;
  });
  profile.addEventListener("focusout", (event) => {
    if (event.relatedTarget && outside(event.relatedTarget)) profile.open = false;
  });
  profile.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !profile.open) return;
    profile.open = false;
    profile.querySelector("summary").focus();
  });
}

// On a narrow screen the sections scroll sideways: the current one is brought into view.
document.querySelector(".sections [aria-current]")?.scrollIntoView({ block: "nearest", inline: "nearest" });

// A form that came back begins where it is wrong.
document.querySelector("main [aria-invalid=true]")?.focus();

// A second press while a form is on its way is not sent. The buttons come back when the page is shown again, and
// after a while for answers that leave the page standing, such as a download.
const rest = (form, resting) => {
  for (const button of form.querySelectorAll("button:not([type=button])")) {
    if (resting) button.setAttribute("aria-disabled", "true");
    else button.removeAttribute("aria-disabled");
  }
};
const onTheirWay = new Set();
window.addEventListener("submit", (event) => {
  const form = event.target;
  if (event.defaultPrevented || form.getAttribute("method") !== "post") return;
  if (onTheirWay.has(form)) {
    event.preventDefault();
    return;
  }
  const ready = () => {
    onTheirWay.delete(form);
    rest(form, false);
  };
  onTheirWay.add(form);
  rest(form, true);
  window.setTimeout(ready, AGAIN_AFTER_MS);
});
window.addEventListener("pageshow", () => {
  for (const form of onTheirWay) rest(form, false);
  onTheirWay.clear();
});
