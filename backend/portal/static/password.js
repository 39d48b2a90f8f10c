// Shows what is typed into a password field. Without script, a button stays away and a link opens the page anew.
for (const shows of document.querySelectorAll("[data-shows]")) {
  const field = document.getElementById(shows.dataset.shows);
  const words = [shows.textContent, shows.dataset.hide];
  if (field.type === "text") continue; // the page was opened that way: the link leads back
  shows.hidden = false;
  shows.addEventListener("click", (event) => {
    event.preventDefault();
    const hidden = field.type === "password";
    field.type = hidden ? "text" : "password";
    shows.textContent = words[Number(hidden)];
    field.focus();
  });
  // Browsers keep what was typed into a text field for later; a password must not be among it.
  field.form.addEventListener("submit", () => {
    field.type = "password";
  });
}
