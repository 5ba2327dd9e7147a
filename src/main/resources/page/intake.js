'use strict';

/* Where a draft comes in. Without this script the form is sent as it is. */

class Intake {
  constructor(form) {
    this.form = form;
    this.files = form.querySelector('[type="file"]');
    form.addEventListener('submit', event => {
      event.preventDefault();
      this.send();
    });
    form.addEventListener('keydown', event => {
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
        form.requestSubmit();
      }
    });
    this.files.addEventListener('change', () => this.name());
    addEventListener('dragover', event => this.over(event, true));
    addEventListener('dragleave', event => this.over(event, false));
    addEventListener('drop', event => this.dropped(event));
  }

  over(event, inside) {
    event.preventDefault();
    document.getElementById('drop').classList.toggle('over', inside);
  }

  dropped(event) {
    this.over(event, false);
    if (event.dataTransfer.files.length > 0) {
      this.files.files = event.dataTransfer.files;
      this.name();
      this.send();
    }
  }

  name() {
    document.getElementById('chosen').textContent = [...this.files.files].map(file => file.name).join(', ');
  }

  /** The draft stays in the tab until the server has answered. */
  async send() {
    say('Reading');
    this.form.setAttribute('aria-busy', 'true');
    try {
      const answer = await fetch(this.form.action, {
        method: 'POST',
        headers: { Accept: 'application/json, text/html' },
        body: new FormData(this.form),
      });
      lost(false);
      if (answer.ok) {
        location.assign((await answer.json()).at);
        return;
      }
      this.refused(await answer.text());
    } catch {
      lost(true);
    }
    this.form.removeAttribute('aria-busy');
  }

  /** What is wrong stands above the form, and the form keeps its words. */
  refused(html) {
    const page = new DOMParser().parseFromString(html, 'text/html');
    document.querySelectorAll('.intake > .state').forEach(old => old.remove());
    for (const state of page.querySelectorAll('.state')) {
      const here = document.adoptNode(state);
      here.setAttribute('role', 'alert');
      this.form.before(here);
    }
  }
}
