package io.github.onrecord.ingest;

/** Takes the volumes of an archive one after the other, and what is wrong with the others. */
public interface VolumeSink {
    /** Takes one; its opening may be of use only until this returns. */
    void take(Volume volume);

    /** Takes what is wrong with a path. */
    void fault(String name, UnreadableInput fault);
}
