package se.tillit.reader;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * How many documents a reader takes in a second: {@code ReadingThroughput <folder of pdf, docx and odt files>}, each read
 * twenty times, text and a small picture of the first page where it is a PDF.
 */
final class ReadingThroughput {

    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final int TIMES = 20;

    private ReadingThroughput() {}

    public static void main(String[] arguments) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(Path.of(arguments[0]))) {
            files = all.filter(file -> type(file) != null).sorted().toList();
        }
        Path temporary = Files.createTempDirectory("reading");
        try (ReaderProcess reader = new ReaderProcess(System.getProperty("java.class.path"), 192, temporary)) {
            read(reader, files, temporary, 1);
            long start = System.nanoTime();
            int read = read(reader, files, temporary, TIMES);
            double seconds = (System.nanoTime() - start) / 1e9;
            PrintStream out = System.out;
            out.printf("%d documents in %.1f s: %.1f documents per second%n", read, seconds, read / seconds);
        }
    }

    private static int read(ReaderProcess reader, List<Path> files, Path temporary, int times) throws IOException {
        int read = 0;
        for (int i = 0; i < times; i++) {
            for (Path file : files) {
                reader.ask(ReaderRequest.text(file, type(file), LIMIT));
                if (Samples.PDF.equals(type(file))) {
                    Path target = temporary.resolve("bild.jpg");
                    reader.ask(ReaderRequest.picture(file, Samples.PDF, target, 1, 240, LIMIT));
                }
                read++;
            }
        }
        return read;
    }

    private static String type(Path file) {
        String name = file.toString();
        if (name.endsWith(".pdf")) {
            return Samples.PDF;
        }
        if (name.endsWith(".docx")) {
            return Samples.DOCX;
        }
        return name.endsWith(".odt") ? Samples.ODT : null;
    }
}
