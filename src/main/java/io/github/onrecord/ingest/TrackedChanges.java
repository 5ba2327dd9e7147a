package io.github.onrecord.ingest;

/** Which text of a draft with tracked changes is read. */
public enum TrackedChanges {
    /** The text as it reads when all changes are accepted: insertions count, deletions do not. */
    ACCEPTED,
    /** The text as it was before the changes: deletions count, insertions do not. */
    REJECTED
}
