package se.tillit.demo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import se.tillit.demo.files.MediaKind;

/** Everything that was written by hand for the demo data. */
final class DemoTexts {

    /** A question that may be asked, with answers of its own; none when any answer fits. */
    record QuestionText(String title, String body, List<String> answers) {}

    /** A document's title and the kinds of file that suit it. */
    record DocumentText(List<MediaKind> kinds, String title) {}

    final List<NetworkText> networks;
    final List<String> anyAnswers;
    private final Map<String, List<String>> names = ResourceText.sections("names.txt");
    private final Map<String, List<String>> documentLines = ResourceText.sections("documents.txt");
    private final Map<String, List<QuestionText>> questions = new HashMap<>();
    private final Map<String, List<DocumentText>> documents = new HashMap<>();

    DemoTexts() {
        Map<String, List<String>> lines = ResourceText.sections("networks.txt");
        networks = Stream.concat(
                        ResourceText.section(lines, "active").stream().map(line -> NetworkText.parse(line, true)),
                        ResourceText.section(lines, "inactive").stream().map(line -> NetworkText.parse(line, false)))
                .toList();
        Map<String, List<String>> questionLines = ResourceText.sections("questions.txt");
        anyAnswers = ResourceText.section(questionLines, "any-answers").stream()
                .map(DemoTexts::withoutMark)
                .toList();
        questionLines.forEach((section, text) -> questions.put(section, parseQuestions(text)));
        documentLines.forEach((section, text) -> documents.put(
                section,
                text.stream()
                        .filter(line -> line.contains(" | "))
                        .map(DemoTexts::parseDocument)
                        .toList()));
    }

    private static List<QuestionText> parseQuestions(List<String> lines) {
        List<QuestionText> parsed = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith("? ")) {
                List<String> answers = lines.subList(i + 2, lines.size()).stream()
                        .takeWhile(line -> line.startsWith("= "))
                        .map(DemoTexts::withoutMark)
                        .toList();
                parsed.add(new QuestionText(withoutMark(lines.get(i)), lines.get(i + 1), answers));
            }
        }
        return parsed;
    }

    private static String withoutMark(String line) {
        return line.substring(2);
    }

    private static DocumentText parseDocument(String line) {
        String[] fields = line.split(" \\| ", 2);
        return new DocumentText(
                Arrays.stream(fields[0].split(",", -1))
                        .map(kind -> MediaKind.valueOf(kind.toUpperCase(Locale.ROOT)))
                        .toList(),
                fields[1]);
    }

    /** Questions of a policy area, or of the section {@code any}, which are about a network's subjects. */
    List<QuestionText> questions(String area) {
        return questions.getOrDefault(area, List.of());
    }

    /** Titles of a section: agenda, notes, minutes, before, after, free or a policy area. */
    List<DocumentText> documents(String section) {
        return documents.getOrDefault(section, List.of());
    }

    /** Lines of documents.txt that are no titles: paragraphs, meeting-titles, sitting-titles, places. */
    List<String> lines(String section) {
        return ResourceText.section(documentLines, section);
    }

    /** A line of names.txt, split at its commas; {@code line} counts from 0. */
    List<String> names(String section, int line) {
        return List.of(ResourceText.section(names, section).get(line).split(", ", -1));
    }
}
