package se.tillit.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.tillit.demo.DemoTexts.QuestionText;

/** Writes a network's questions and their answers. */
final class QuestionRows {

    /** How likely 0, 1, 2 … answers are. */
    private static final double[] ANSWERS = {13, 25, 28, 20, 10, 4};

    /** The others are about the network's own subjects. */
    private static final double ABOUT_AREA = 0.17;

    private static final double WITHDRAWN = 0.02;
    private static final double DUPLICATE = 0.02;
    private static final double OWN_SOLUTION = 0.05;
    private static final String OWN_ANSWER =
            "Det löste sig. I {kommun} [tog vi frågan i ledningsgruppen|ringde vi en kollega] och valde den enklaste vägen.";

    /** How likely questions are in each month, January first. */
    private static final double[] MONTH = {0.8, 0.9, 1, 0.9, 0.9, 0.5, 0.1, 0.6, 1, 1, 0.9, 0.5};

    /** A question that was asked; a duplicate may follow it. */
    private record Asked(long id, QuestionText text, String subject, String title, LocalDate on) {}

    /** What is said in one network. */
    private record Talk(DemoNetwork network, List<Asked> asked, Set<String> titles, Dice dice) {}

    private final RowSink rows;
    private final DemoTexts texts;
    private final Moment moment;
    private long questions;

    QuestionRows(RowSink rows, DemoTexts texts, Moment moment) {
        this.rows = rows;
        this.texts = texts;
        this.moment = moment;
    }

    void write(DemoNetwork network, int wanted, Dice dice) {
        Talk talk = new Talk(network, new ArrayList<>(), new HashSet<>(), dice);
        for (int i = 0; i < wanted; i++) {
            writeAnyQuestion(talk, activeDay(talk));
        }
        if (Journeys.touches(network)) {
            writeQuestion(talk, moment.lately(4), 0);
            writeQuestion(talk, moment.lately(3), 2);
            writeQuestion(talk, moment.lately(1), 0);
        }
    }

    /** The first question of a policy area, asked by a certain person the other day and answered since. */
    void writeAskedBy(Person person, DemoNetwork network, Dice dice) {
        Talk talk = new Talk(network, new ArrayList<>(), new HashSet<>(), dice);
        LocalDate day = moment.lately(4);
        QuestionText text = texts.questions(network.text.area()).get(0);
        Asked question = new Asked(++questions, text, "", text.title(), day);
        LocalDateTime at = SwedishDays.utc(day, LocalTime.of(8, 40));
        writeRow(talk, question, person, at, null, null);
        writeAnswers(talk, question, person, at, 2);
    }

    /** A day when the network was active, unless there are hardly any. */
    private LocalDate activeDay(Talk talk) {
        LocalDate day = dayInHistory(talk.dice());
        for (int tries = 0; tries < 8 && !talk.network().activeOn(day); tries++) {
            day = dayInHistory(talk.dice());
        }
        return day;
    }

    private LocalDate dayInHistory(Dice dice) {
        int days = (int) ChronoUnit.DAYS.between(moment.historyStart(), moment.today());
        while (true) {
            LocalDate day = moment.historyStart().plusDays(dice.between(0, days));
            double workday = SwedishDays.isWorkday(day) ? 1 : 0.08;
            if (dice.chance(MONTH[day.getMonthValue() - 1] * workday)) {
                return day;
            }
        }
    }

    private void writeAnyQuestion(Talk talk, LocalDate day) {
        Dice dice = talk.dice();
        if (!talk.network().activeOn(day) || talk.network().voicesOn(day).size() < 2) {
            return;
        }
        Asked original = dice.chance(DUPLICATE) ? earlier(talk.asked(), day) : null;
        if (original != null) {
            writeDuplicate(talk, original, day);
        } else if (dice.chance(WITHDRAWN)) {
            writeWithdrawn(talk, day);
        } else {
            writeQuestion(talk, day, dice.weighted(ANSWERS));
        }
    }

    private void writeQuestion(Talk talk, LocalDate day, int answers) {
        LocalDateTime at = timeOf(day, talk.dice());
        if (moment.past(at)) {
            Person asker = asker(talk, day);
            Asked question = newQuestion(talk, day, asker);
            talk.asked().add(question);
            writeRow(talk, question, asker, at, null, null);
            writeAnswers(talk, question, asker, at, answers);
        }
    }

    private void writeWithdrawn(Talk talk, LocalDate day) {
        LocalDateTime at = timeOf(day, talk.dice());
        if (moment.past(at)) {
            Person asker = asker(talk, day);
            int minutes = talk.dice().pick(List.of(4, 12, 35, 180, 2_900));
            writeRow(talk, newQuestion(talk, day, asker), asker, at, moment.atMostNow(at.plusMinutes(minutes)), null);
        }
    }

    private void writeDuplicate(Talk talk, Asked original, LocalDate day) {
        LocalDateTime at = timeOf(day, talk.dice());
        if (moment.past(at)) {
            Asked again = new Asked(++questions, original.text(), original.subject(), original.title(), day);
            writeRow(talk, again, asker(talk, day), at, null, original);
        }
    }

    private static LocalDateTime timeOf(LocalDate day, Dice dice) {
        return SwedishDays.utc(day, LocalTime.of(7, 30).plusMinutes(dice.between(0, 600)));
    }

    private static Person asker(Talk talk, LocalDate day) {
        return talk.dice().pick(talk.network().voicesOn(day));
    }

    private static @Nullable Asked earlier(List<Asked> asked, LocalDate day) {
        return asked.stream()
                .filter(question -> question.on().isBefore(day) && question.on().isAfter(day.minusDays(90)))
                .findFirst()
                .orElse(null);
    }

    /** Avoids a title that the network has already. */
    private Asked newQuestion(Talk talk, LocalDate day, Person asker) {
        Dice dice = talk.dice();
        Asked question;
        int tries = 0;
        do {
            String area = dice.chance(ABOUT_AREA) ? talk.network().text.area() : "any";
            QuestionText text = dice.pick(texts.questions(area));
            String subject = dice.pick(talk.network().text.subjects());
            String title = Phrases.fill(text.title(), dice, slots(subject, day, asker));
            question = new Asked(questions + 1, text, subject, title, day);
        } while (!talk.titles().add(question.title()) && ++tries < 6);
        questions++;
        return question;
    }

    private static Map<String, String> slots(String subject, LocalDate day, Person writer) {
        return Map.of(
                "ämne", subject,
                "kommun", writer.organisation().shortName(),
                "år", String.valueOf(day.getYear() + 1));
    }

    private void writeRow(
            Talk talk,
            Asked question,
            Person asker,
            LocalDateTime at,
            @Nullable LocalDateTime withdrawnAt,
            @Nullable Asked original) {
        Map<String, String> slots = slots(question.subject(), question.on(), asker);
        rows.add(
                Table.QUESTION,
                question.id(),
                talk.network().id,
                question.title(),
                Phrases.paragraph(Phrases.fill(question.text().body(), talk.dice(), slots)),
                asker.id(),
                asker.organisation().id(),
                at,
                question.on(),
                withdrawnAt,
                original == null ? null : original.id(),
                talk.dice().key());
        talk.network().updatedAt(at);
    }

    private void writeAnswers(Talk talk, Asked question, Person asker, LocalDateTime askedAt, int count) {
        Dice dice = talk.dice();
        List<Person> voices = talk.network().voicesOn(question.on());
        List<String> fitting = new ArrayList<>(question.text().answers());
        List<String> any = new ArrayList<>(texts.anyAnswers);
        for (int i = 0; i < count; i++) {
            boolean own = i == count - 1 && dice.chance(OWN_SOLUTION);
            Person writer = own ? asker : dice.pick(voices);
            if (own || writer.id() != asker.id()) {
                List<String> from = fitting.isEmpty() ? any : fitting;
                String answer = own ? OWN_ANSWER : from.remove(dice.between(0, from.size() - 1));
                writeAnswer(talk, question, writer, askedAt, answer, own);
            }
        }
    }

    private void writeAnswer(
            Talk talk, Asked question, Person writer, LocalDateTime askedAt, String answer, boolean own) {
        Dice dice = talk.dice();
        LocalDateTime at = answeredAt(question, askedAt, dice);
        if (!moment.past(at)) {
            return;
        }
        Map<String, String> slots = slots(question.subject(), question.on(), writer);
        rows.add(
                Table.ANSWER,
                question.id(),
                Phrases.paragraph(Phrases.fill(answer, dice, slots)),
                writer.id(),
                writer.organisation().id(),
                at,
                SwedishDays.businessDate(at),
                own,
                dice.key());
        talk.network().updatedAt(at);
    }

    private static LocalDateTime answeredAt(Asked question, LocalDateTime askedAt, Dice dice) {
        int workdays = List.of(0, 1, dice.between(2, 4), dice.between(5, 9), dice.between(10, 25))
                .get(dice.weighted(14, 22, 30, 20, 14));
        if (workdays == 0) {
            return askedAt.plusMinutes(dice.between(12, 300));
        }
        return timeOf(SwedishDays.plusWorkdays(question.on(), workdays), dice);
    }
}
