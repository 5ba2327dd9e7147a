package io.github.onrecord.editor;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the user set in the editor, under {@code onrecord}.
 *
 * @param onType whether drafts are audited while they are typed, and not only when they are opened and saved
 */
record EditorSettings(boolean onType) {
    private static final String SECTION = "onrecord";
    private static final String ON_TYPE = "onType";

    /** Where nothing was set. */
    static final EditorSettings DEFAULT = new EditorSettings(false);

    /** The settings with those that the editor sent, with or without the section's name around them. */
    EditorSettings with(@Nullable Object sent) {
        return object(sent)
                .map(settings -> object(settings.get(SECTION)).orElse(settings))
                .flatMap(settings -> flag(settings.get(ON_TYPE)))
                .map(EditorSettings::new)
                .orElse(this);
    }

    /** Whether the editor sent anything that may hold settings; some send null and wait to be asked. */
    static boolean areIn(@Nullable Object sent) {
        return object(sent).filter(settings -> settings.size() > 0).isPresent();
    }

    private static Optional<JsonObject> object(@Nullable Object json) {
        return json instanceof JsonObject object ? Optional.of(object) : Optional.empty();
    }

    private static Optional<Boolean> flag(@Nullable JsonElement json) {
        return json != null
                        && json.isJsonPrimitive()
                        && json.getAsJsonPrimitive().isBoolean()
                ? Optional.of(json.getAsBoolean())
                : Optional.empty();
    }
}
