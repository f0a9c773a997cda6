// SPDX-License-Identifier: GPL-3.0-or-later
// What `./dev check html` asks of the papers in HTML: valid, whole documents that a screen reader can tell.
module.exports = {
    root: true,
    extends: ["html-validate:recommended", "html-validate:document", "html-validate:a11y"],
    rules: {
        // The papers are well-formed as XML too, which is how the tests read them: <br/>, not <br>.
        "void-style": ["error", { style: "selfclosing" }],
        // Seventy letters are what a search engine shows of a title. A paper is never published; its title says what, whose and when.
        "long-title": "off",
    },
};
