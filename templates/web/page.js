// Every page works without this.

// A page that the browser kept would show answers that are forgotten: ask for it anew.
addEventListener("pageshow", (event) => {
  if (event.persisted) location.reload();
});

// Leaving takes this page out of the browser's history as well.
for (const form of document.querySelectorAll("form.leave")) {
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const gone = () => location.replace("/blank");
    fetch(form.action, { method: "POST", redirect: "manual", keepalive: true }).then(gone, gone);
  });
}

// Printing needs script, so its button is only there with script.
for (const place of document.querySelectorAll(".print")) {
  place.hidden = false;
  place.firstElementChild.addEventListener("click", () => print());
}

// After an error the focus is on what is wrong, also where the browser does not put it there by itself.
document.querySelector(".summary")?.focus();
