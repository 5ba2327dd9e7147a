package io.github.onrecord.confidence;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Word lists in lower case. */
record PageLists(Map<PageList, List<String>> lists) {
    PageLists {
        EnumMap<PageList, List<String>> lower = new EnumMap<>(PageList.class);
        lists.forEach((list, words) -> lower.put(
                list, words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList()));
        lists = Collections.unmodifiableMap(lower);
    }

    /** The entries of a list; none where the file has no such list. */
    List<String> of(PageList list) {
        return lists.getOrDefault(list, List.of());
    }
}
