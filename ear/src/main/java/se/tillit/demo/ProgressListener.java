package se.tillit.demo;

/** Hears how far the loading has come, from the thread that loads. */
@FunctionalInterface
public interface ProgressListener {

    /** Hears nothing. */
    ProgressListener NONE = (done, total) -> {};

    /**
     * Called now and then, with {@code done} never sinking.
     *
     * @param done steps that are done, 0 at first and {@code total} at last
     * @param total all steps, the same in every call
     */
    void progressed(long done, long total);
}
