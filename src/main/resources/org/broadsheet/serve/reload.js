// Loads the page again when the site has changed, and says in a bar when a build failed or found problems.
(() => {
  'use strict';
  const shown = new URL(document.currentScript.src).searchParams.get('v');
  let events = null;
  let bar = null;

  function say(word, failed) {
    if (bar) bar.remove();
    bar = null;
    if (!word) return;
    bar = document.createElement('div');
    bar.id = 'broadsheet-notice';
    bar.setAttribute('role', 'status');
    // Through the object model, since the policy of the pages forbids styles in attributes.
    Object.assign(bar.style, {
      position: 'fixed', insetInline: '0', bottom: '0', zIndex: '2147483647', display: 'flex', gap: '1em',
      alignItems: 'center', justifyContent: 'space-between', padding: '.5em 1em', color: '#fff',
      background: failed ? '#8f1d14' : '#4a4a4a', font: '14px/1.4 system-ui, sans-serif'
    });
    const text = document.createElement('span');
    text.textContent = word;
    text.style.overflowWrap = 'anywhere';
    const close = document.createElement('button');
    close.type = 'button';
    close.textContent = 'Close';
    Object.assign(close.style, {
      color: 'inherit', background: 'none', border: '1px solid', font: 'inherit', padding: '.2em .8em', cursor: 'pointer'
    });
    close.addEventListener('click', () => bar.remove());
    bar.append(text, close);
    document.body.append(bar);
  }

  function listen() {
    if (events) return;
    events = new EventSource('/.broadsheet/events');
    events.addEventListener('site', (event) => {
      const site = JSON.parse(event.data);
      if (site.version !== shown) {
        stop();
        location.reload();
      } else {
        say(site.word, site.failed);
      }
    });
    events.addEventListener('error', () => {
      if (events && events.readyState === EventSource.CLOSED) {
        stop();
        setTimeout(change, 1000);
      }
    });
  }

  function stop() {
    if (events) events.close();
    events = null;
  }

  // A browser keeps six connections to one host; pages in the background must not use them up.
  function change() {
    if (document.hidden) stop();
    else listen();
  }

  document.addEventListener('visibilitychange', change);
  window.addEventListener('pagehide', stop);
  window.addEventListener('pageshow', change);
  change();
})();
