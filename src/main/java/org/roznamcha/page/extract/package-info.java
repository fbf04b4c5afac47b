/** HTML or plain text to blocks, and blocks to title, deck, body, removed lines and date evidence. */
@NullMarked
package org.roznamcha.page.extract;

import org.jspecify.annotations.NullMarked;
