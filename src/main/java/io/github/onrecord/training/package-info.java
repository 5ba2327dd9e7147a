/**
 * Makes lessons of audits: worksheets and keys, marks, annotation by people, and a lesson kit.
 * In: {@link io.github.onrecord.audit.Audit}s, keys and filled sheets. Out: workbooks, Word files, slides, merged gold.
 * Door: {@link io.github.onrecord.training.Worksheet}, {@link io.github.onrecord.training.Marks},
 * {@link io.github.onrecord.training.Annotations} and {@link io.github.onrecord.training.LessonKit}.
 * Not here: any judgement of a claim. The key is the audit's reading, and the trainer's word goes before it.
 */
@NullMarked
package io.github.onrecord.training;

import org.jspecify.annotations.NullMarked;
