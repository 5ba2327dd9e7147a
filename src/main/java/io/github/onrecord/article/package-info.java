/**
 * The article: one immutable text, its blocks and links, and the offsets that everything later points with.
 * In: a {@code Draft}. Out: an {@link io.github.onrecord.article.Article}. Door: {@link io.github.onrecord.article.Article}.
 * Not here: words. What a block is follows from markup and shape alone.
 */
@NullMarked
package io.github.onrecord.article;

import org.jspecify.annotations.NullMarked;
