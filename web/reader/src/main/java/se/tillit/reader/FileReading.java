package se.tillit.reader;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.xml.sax.SAXException;

/** Answers one request inside the reader's process. Whatever a parser throws becomes an answer. */
final class FileReading {

    private final TextReading texts = new TextReading();
    private final PictureDrawing pictures = new PictureDrawing();

    /** Only lack of memory is no answer: it ends the process. */
    ReaderAnswer answer(ReaderRequest request) {
        try {
            return request.task() == ReaderTask.TEXT ? texts.read(request) : pictures.draw(request);
        } catch (EncryptedDocumentException | InvalidPasswordException e) {
            return ReaderAnswer.failed(ReaderOutcome.LOCKED, nameOf(e));
        } catch (IOException | TikaException | SAXException | RuntimeException | StackOverflowError | LinkageError e) {
            return ReaderAnswer.failed(ReaderOutcome.BROKEN, nameOf(e));
        }
    }

    private static String nameOf(Throwable failure) {
        return failure.getClass().getSimpleName();
    }
}
