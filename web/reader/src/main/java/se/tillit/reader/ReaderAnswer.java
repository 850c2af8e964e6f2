package se.tillit.reader;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * What came of reading a file.
 *
 * @param text pages are parted by a form feed where the file has pages
 * @param cut whether the text ends before the file does
 * @param pages of a PDF; 1 for a picture; 0 for what has no pages of its own
 * @param tagged whether a PDF tells what is heading, list and text to those who hear it
 * @param titled whether a PDF has a title
 * @param language of a PDF as it says, "sv-SE"; empty when it says none
 * @param problem the kind of failure, for the log; never a word of the file
 */
public record ReaderAnswer(
        ReaderOutcome outcome,
        String text,
        boolean cut,
        int pages,
        boolean tagged,
        boolean titled,
        String language,
        String problem) {

    private static final int LONGEST_WORD = 100;

    static ReaderAnswer failed(ReaderOutcome outcome, String problem) {
        return new ReaderAnswer(outcome, "", false, 0, false, false, "", problem);
    }

    /** What a picture's answer tells: that it lies there. */
    static ReaderAnswer drawn() {
        return new ReaderAnswer(ReaderOutcome.DONE, "", false, 1, false, false, "", "");
    }

    public boolean isDone() {
        return outcome == ReaderOutcome.DONE;
    }

    void write(DataOutputStream out) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeUTF(outcome.name());
        out.writeInt(bytes.length);
        out.write(bytes);
        out.writeBoolean(cut);
        out.writeInt(pages);
        out.writeBoolean(tagged);
        out.writeBoolean(titled);
        out.writeUTF(shortened(language));
        out.writeUTF(shortened(problem));
        out.flush();
    }

    static ReaderAnswer read(DataInputStream in) throws IOException {
        ReaderOutcome outcome = ReaderOutcome.valueOf(in.readUTF());
        String text = new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
        return new ReaderAnswer(
                outcome,
                text,
                in.readBoolean(),
                in.readInt(),
                in.readBoolean(),
                in.readBoolean(),
                in.readUTF(),
                in.readUTF());
    }

    private static String shortened(String word) {
        return word.substring(0, Math.min(LONGEST_WORD, word.length()));
    }
}
