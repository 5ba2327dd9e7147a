/**
 * Shows audits as the page: the article with its claims marked, and beside it what each rests on. As one file that needs
 * nothing else, and as pages for a server of one's own. The templates are under {@code src/main/jte} and become classes
 * of this package; style and scripts are under {@code src/main/resources/page}.
 * In: {@link io.github.onrecord.review.Review}. Out: HTML. Door: {@link io.github.onrecord.page.PageFileWriter}, and for
 * servers {@link io.github.onrecord.page.DeskPages}.
 * Not here: judgement, requests, files.
 */
@NullMarked
package io.github.onrecord.page;

import org.jspecify.annotations.NullMarked;
