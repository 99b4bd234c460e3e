// The window is that of the files before: each begins with what a new one has.
localStorage.clear();
history.replaceState(null, '', '/');
document.body.replaceChildren();
