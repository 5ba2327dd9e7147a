/**
 * The page in the browser: an editor pastes a draft or drops files, reads the audit, gives verdicts and takes reports
 * away. It serves this machine alone.
 * In: requests of a browser. Out: pages, reports, verdicts. Door: {@link io.github.onrecord.web.PageServer}.
 * Not here: any judgement, how a page looks, and files. What a draft says stays in memory; verdicts go to a
 * {@link io.github.onrecord.web.VerdictKeeper}, who may write them down.
 */
@NullMarked
package io.github.onrecord.web;

import org.jspecify.annotations.NullMarked;
