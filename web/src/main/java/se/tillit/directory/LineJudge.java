package se.tillit.directory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import se.tillit.people.KnownPerson;
import se.tillit.people.NamedOrganisation;
import se.tillit.people.Person;
import se.tillit.people.PersonDetails;
import se.tillit.people.PersonKind;

/**
 * Judges one row. A person is known by the e-mail address, without one by organisation and full name. An empty cell leaves
 * as it is what is known already.
 */
final class LineJudge {

    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 ()/-]*");

    private final ImportKnowledge known;
    private final PeopleLine line;
    private final LocalDate today;
    private final List<PeopleNote> errors = new ArrayList<>();

    LineJudge(ImportKnowledge known, LocalDate today, PeopleLine line) {
        this.known = known;
        this.today = today;
        this.line = line;
    }

    /** What becomes of the row. @param twice what other rows make wrong with it */
    JudgedLine judge(List<PeopleNote> twice) {
        checkCells();
        errors.addAll(twice);
        Optional<NamedOrganisation> organisation = organisation();
        Optional<Long> function = function();
        Optional<PersonKind> kind = kind();
        checkEmail();
        checkPhone();
        Optional<KnownPerson> person = organisation.flatMap(this::person);
        PersonKind resulting = resultingKind(kind, person);
        Optional<PersonDetails> details = organisation.map(one -> details(one, person, function, resulting));
        SeatJudge seat = new SeatJudge(known, today, line, errors);
        Optional<SeatWish> wish = organisation.flatMap(one -> seat.wish(one.id(), person));
        if (organisation.isEmpty()) {
            seat.checkWithoutOrganisation();
        }
        if (!errors.isEmpty() || details.isEmpty()) {
            return JudgedLine.wrong(line, errors);
        }
        List<PeopleNote> notes = new ArrayList<>(changes(person, details.get()));
        RowOutcome outcome =
                person.isEmpty() ? RowOutcome.NEW : notes.isEmpty() ? RowOutcome.UNCHANGED : RowOutcome.UPDATED;
        notes.addAll(seat.notes());
        return new JudgedLine(line, outcome, List.copyOf(notes), person.orElse(null), details.get(), wish.orElse(null));
    }

    private void checkCells() {
        if (line.tooLong()) {
            complain(PeopleNoteKind.TOO_MANY_CELLS, PeopleColumn.FROM);
        }
        for (PeopleColumn column : PeopleColumn.values()) {
            if (column.isMandatory() && !line.has(column)) {
                complain(PeopleNoteKind.MISSING, column);
            }
            if (line.get(column).length() > column.longest()) {
                complain(PeopleNoteKind.TOO_LONG, column, Integer.toString(column.longest()));
            }
        }
    }

    private Optional<NamedOrganisation> organisation() {
        Optional<NamedOrganisation> found = known.organisation(line.organisation());
        if (found.isEmpty() && line.has(PeopleColumn.ORGANISATION)) {
            known.organisationNear(line.organisation())
                    .ifPresentOrElse(
                            near -> complain(PeopleNoteKind.UNKNOWN_ORGANISATION_NEAR, PeopleColumn.ORGANISATION, near),
                            () -> complain(PeopleNoteKind.UNKNOWN_ORGANISATION, PeopleColumn.ORGANISATION));
        }
        return found;
    }

    private Optional<Long> function() {
        String typed = line.get(PeopleColumn.FUNCTION);
        Optional<Long> found = known.function(typed);
        if (found.isEmpty() && !typed.isEmpty()) {
            known.functionNear(typed)
                    .ifPresentOrElse(
                            near -> complain(PeopleNoteKind.UNKNOWN_FUNCTION_NEAR, PeopleColumn.FUNCTION, near),
                            () -> complain(PeopleNoteKind.UNKNOWN_FUNCTION, PeopleColumn.FUNCTION));
        }
        return found;
    }

    private Optional<PersonKind> kind() {
        Optional<PersonKind> found = ImportWords.kind(line.get(PeopleColumn.KIND));
        if (found.isEmpty() && line.has(PeopleColumn.KIND)) {
            complain(PeopleNoteKind.BAD_KIND, PeopleColumn.KIND);
        }
        return found;
    }

    private void checkEmail() {
        if (line.has(PeopleColumn.EMAIL) && !Person.isEmail(line.get(PeopleColumn.EMAIL))) {
            complain(PeopleNoteKind.BAD_EMAIL, PeopleColumn.EMAIL);
        }
    }

    private void checkPhone() {
        if (line.has(PeopleColumn.PHONE)
                && !PHONE.matcher(line.get(PeopleColumn.PHONE)).matches()) {
            complain(PeopleNoteKind.BAD_PHONE, PeopleColumn.PHONE);
        }
    }

    private Optional<KnownPerson> person(NamedOrganisation organisation) {
        if (line.has(PeopleColumn.EMAIL)) {
            Optional<KnownPerson> found = known.personOfEmail(line.get(PeopleColumn.EMAIL));
            found.filter(person -> person.details().organisationId() != organisation.id())
                    .ifPresent(person -> complain(
                            PeopleNoteKind.EMAIL_ELSEWHERE,
                            PeopleColumn.EMAIL,
                            known.organisationName(person.details().organisationId())));
            return found;
        }
        List<KnownPerson> found =
                known.peopleNamed(organisation.id(), line.get(PeopleColumn.GIVEN_NAME), line.get(PeopleColumn.SURNAME));
        if (found.size() > 1) {
            complain(PeopleNoteKind.NAME_NOT_UNIQUE, PeopleColumn.EMAIL);
        }
        return found.stream().findFirst();
    }

    private PersonKind resultingKind(Optional<PersonKind> typed, Optional<KnownPerson> person) {
        PersonKind kind =
                typed.or(() -> person.map(one -> one.details().kind())).orElse(null);
        if (kind == null && !line.has(PeopleColumn.KIND)) {
            complain(PeopleNoteKind.MISSING, PeopleColumn.KIND);
        }
        if (kind == PersonKind.OFFICIAL && line.has(PeopleColumn.PARTY)) {
            complain(PeopleNoteKind.PARTY_OF_OFFICIAL, PeopleColumn.PARTY);
        }
        return kind;
    }

    private PersonDetails details(
            NamedOrganisation organisation, Optional<KnownPerson> person, Optional<Long> function, PersonKind kind) {
        Optional<PersonDetails> before = person.map(KnownPerson::details);
        String title = typed(PeopleColumn.TITLE)
                .or(() -> before.map(PersonDetails::jobTitle))
                .or(() -> function.map(known::functionName))
                .orElse(null);
        if (title == null) {
            complain(PeopleNoteKind.MISSING, PeopleColumn.TITLE);
        }
        Optional<String> party = typed(PeopleColumn.PARTY).or(() -> before.map(PersonDetails::party));
        return new PersonDetails(
                organisation.id(),
                kind,
                line.get(PeopleColumn.GIVEN_NAME),
                line.get(PeopleColumn.SURNAME),
                title,
                before.map(PersonDetails::email)
                        .or(() -> typed(PeopleColumn.EMAIL))
                        .orElse(null),
                typed(PeopleColumn.PHONE)
                        .or(() -> before.map(PersonDetails::phone))
                        .orElse(null),
                function.or(() -> before.map(PersonDetails::jobFunctionId)).orElse(null),
                kind == PersonKind.ELECTED ? party.orElse(null) : null);
    }

    private Optional<String> typed(PeopleColumn column) {
        return Optional.of(line.get(column)).filter(cell -> !cell.isEmpty());
    }

    private List<PeopleNote> changes(Optional<KnownPerson> person, PersonDetails after) {
        List<PeopleNote> changes = new ArrayList<>();
        person.map(KnownPerson::details).ifPresent(before -> {
            compare(changes, PeopleColumn.GIVEN_NAME, before.givenName(), after.givenName());
            compare(changes, PeopleColumn.SURNAME, before.surname(), after.surname());
            compare(changes, PeopleColumn.PHONE, before.phone(), after.phone());
            compare(
                    changes,
                    PeopleColumn.FUNCTION,
                    known.functionName(before.jobFunctionId()),
                    known.functionName(after.jobFunctionId()));
            compare(changes, PeopleColumn.TITLE, before.jobTitle(), after.jobTitle());
            compare(
                    changes,
                    PeopleColumn.KIND,
                    before.kind().name(),
                    after.kind().name());
            compare(changes, PeopleColumn.PARTY, before.party(), after.party());
        });
        return changes;
    }

    private static void compare(List<PeopleNote> changes, PeopleColumn column, String before, String after) {
        String was = Objects.requireNonNullElse(before, "");
        String is = Objects.requireNonNullElse(after, "");
        if (!was.equals(is)) {
            changes.add(
                    PeopleNote.of(PeopleNoteKind.CHANGED, column, was.isEmpty() ? "–" : was, is.isEmpty() ? "–" : is));
        }
    }

    private void complain(PeopleNoteKind kind, PeopleColumn column, String... arguments) {
        errors.add(PeopleNote.of(kind, column, arguments));
    }
}
